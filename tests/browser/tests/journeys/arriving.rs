//! The page comes in parts, and one may not arrive.

use balik_journeys::Journey;

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
        visitor.see("Tersimpan").await;
        visitor.before_each_page(CUT);
        visitor.reload().await;
        visitor.see("Sebagian halaman belum terambil").await;
        visitor.script("window.cut = false", vec![]).await;
        visitor.click_named("button", "Coba lagi").await;
        visitor.see("Pasangkan").await;
    });
}
