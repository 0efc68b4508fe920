//! Who is a mentor, who a mentee.

use super::words::{any_of, words_of};
use crate::program::Role;

/// The role a cell names. In reverse mentoring the young teach: "junior" is a mentor, "senior" a mentee.
pub fn role_of(text: &str) -> Option<Role> {
    let words = words_of(text);
    let mentor = any_of(&words, &["mentor", "mentors", "pembimbing", "pengajar", "pementor"]);
    let mentee =
        any_of(&words, &["mentee", "mentees", "menti", "mentie", "dimentori", "dibimbing", "pembelajar"]);
    let both = any_of(&words, &["both", "keduanya", "duanya", "dua"]);
    let young = any_of(&words, &["junior", "juniors", "muda", "young", "yunior"]);
    let senior = any_of(&words, &["senior", "seniors", "pimpinan", "leader", "pemimpin"]);
    match (mentor, mentee) {
        _ if both => Some(Role::Both),
        (true, true) => Some(Role::Both),
        (true, false) => Some(Role::Mentor),
        (false, true) => Some(Role::Mentee),
        (false, false) if young && senior => Some(Role::Both),
        (false, false) if young => Some(Role::Mentor),
        (false, false) if senior => Some(Role::Mentee),
        (false, false) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::role_of;
    use crate::program::Role::{Both, Mentee, Mentor};

    #[test]
    fn roles_are_read_in_both_languages() {
        let cases = [
            ("Mentor", Some(Mentor)),
            ("MENTEE", Some(Mentee)),
            ("Mentor & Mentee", Some(Both)),
            ("Keduanya", Some(Both)),
            ("dua-duanya", Some(Both)),
            ("Junior", Some(Mentor)),
            ("Senior (pimpinan)", Some(Mentee)),
            ("Saya ingin menjadi mentor muda", Some(Mentor)),
            ("Pembimbing", Some(Mentor)),
            ("Staf", None),
            ("", None),
        ];
        for (text, role) in cases {
            assert_eq!(role_of(text), role, "{text}");
        }
    }
}
