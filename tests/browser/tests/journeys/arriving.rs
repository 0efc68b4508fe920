//! The page comes in parts, and one may not arrive.

use balik_journeys::{Journey, journey};

/// Lets no later part through while `cut` is true.
const CUT: &str = "window.cut = true; const whole = window.fetch;
    window.fetch = (asked, options) =>
        window.cut && /split_|chunk_/.test(String(asked)) ? Promise.reject(new TypeError('no connection')) : whole(asked, options);";

#[test]
fn where_a_part_does_not_arrive_it_says_so_and_can_be_asked_again() {
    Journey::default().with_errors().run(async |visitor| {
        visitor.before_each_page(CUT);
        visitor.open("").await;
        visitor.see("Yang muda membimbing").await;
        visitor.see("Sebagian Balik belum terambil").await;
        visitor.script("window.cut = false", vec![]).await;
        visitor.click_named("button", "Coba lagi").await;
        visitor.click_text("Mulai dari kosong").await;
        visitor.see("Seperti apa programnya").await;
    });
}

#[test]
fn a_program_whose_part_does_not_arrive_is_opened_when_it_does() {
    Journey::default().with_errors().run(async |visitor| {
        visitor.open("").await;
        visitor.click_text("Coba dengan perusahaan rekaan").await;
        visitor.see("Siap dipasangkan").await;
        visitor.before_each_page(CUT);
        visitor.reload().await;
        visitor.see("Sebagian halaman belum terambil").await;
        visitor.script("window.cut = false", vec![]).await;
        visitor.click_named("button", "Coba lagi").await;
        visitor.see("Pasangkan").await;
    });
}

/// Waking the stores takes a while; who is quicker must not lose what they began.
#[test]
fn a_program_begun_before_the_stores_are_awake_is_kept() {
    journey(async |visitor| {
        let slow = "const open = indexedDB.open.bind(indexedDB);
            indexedDB.open = (...asked) => {
                const request = open(...asked), real = request.addEventListener.bind(request);
                const later = (act) => act && ((event) => setTimeout(() => act.call(request, event), 1500));
                Object.defineProperty(request, 'onsuccess', { set: (act) => real('success', later(act)) });
                request.addEventListener = (kind, act, ...rest) => real(kind, kind === 'success' ? later(act) : act, ...rest);
                return request;
            };";
        visitor.before_each_page(slow);
        visitor.open("").await;
        visitor.click_text("Coba dengan perusahaan rekaan").await;
        visitor.see("Siap dipasangkan").await;
        visitor.see_named("button", "Pasangkan").await;
        visitor.reload().await;
        visitor.see("Siap dipasangkan").await;
    });
}
