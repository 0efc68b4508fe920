//! Asking people: forms in one's own words, the key, links and texts to send out.

use balik_journeys::{Visitor, journey};
use serde_json::json;

async fn made_up_company(visitor: &Visitor, side: &str) {
    visitor.open("").await;
    visitor.click_named("button", "Coba dengan perusahaan rekaan").await;
    let script = "const [end, done] = arguments;
        const look = () => location.hash.endsWith('/pairs') ? done(location.hash) : setTimeout(look, 20);
        look();";
    let hash = visitor.script_async(script, vec![json!("")]).await;
    let hash = hash.as_str().expect("an address").replace("/pairs", side);
    visitor.open(&hash).await;
}

#[test]
fn a_form_is_changed_and_comes_back() {
    journey(async |visitor| {
        made_up_company(visitor, "/answers/forms").await;
        visitor.see_count(".forms-card", 8).await;
        visitor.see_no_barrier().await;
        visitor.click_named("button", "Buka Tanya kabar").await;
        visitor.see_count(".forms-row", 11).await;
        visitor.see_no_barrier().await;

        visitor.click_named("button", "Jangan tanyakan: Siapa yang lebih banyak bicara?").await;
        visitor.see_count(".forms-row[data-left-out]", 1).await;
        visitor.click_named("button", "Naikkan: Perlu bantuan fasilitator?").await;
        visitor.until_focused("button Naikkan: Perlu bantuan fasilitator?").await;
        visitor.press("Enter").await;

        visitor.click_named("button", "Pertanyaan sendiri").await;
        visitor.fill("Pertanyaan dalam bahasa Indonesia", "Mau ganti tempat?").await;
        visitor.click_named("button", "Simpan").await;
        visitor.see("Pertanyaan pilihan perlu paling sedikit dua jawaban").await;
        visitor.see_no_barrier().await;
        visitor.fill("Jawaban 1", "Ya").await;
        visitor.fill("Jawaban 2", "Tidak").await;
        visitor.click_named("button", "Simpan").await;
        visitor.see_count(".forms-row", 12).await;
        visitor.see("bukan skala tervalidasi").await;

        visitor.click_named("button", "Ubah kata-katanya: Sudah tahu langkah berikutnya?").await;
        visitor.fill("Pertanyaan dalam bahasa Indonesia", "Langkah berikutnya sudah jelas?").await;
        visitor.click_named("button", "Simpan").await;
        visitor.see("Aslinya: Sudah tahu langkah berikutnya?").await;

        visitor.click_named("button", "Kembali ke aslinya").await;
        visitor.see_count(".forms-row", 11).await;
        visitor.click_named("button", "Urungkan").await;
        visitor.see_count(".forms-row", 12).await;
    });
}

#[test]
fn the_key_comes_first_then_one_link_for_all() {
    journey(async |visitor| {
        made_up_company(visitor, "/answers/invite").await;
        visitor.see("Sebelum undangan pertama: kunci jawaban").await;
        visitor.see("Tanpa kunci ini, jawaban tidak bisa dibuka oleh siapa pun").await;
        visitor.see_no_barrier().await;
        visitor.fill("Nomor WhatsApp", "tanya Rina").await;
        visitor.press("Tab").await;
        visitor.see("Ini bukan nomor telepon").await;
        visitor.fill("Nomor WhatsApp", "0812 3456 7890").await;
        visitor.press("Tab").await;
        visitor.see_value("Nomor WhatsApp", "6281234567890").await;
        visitor.fill("Nama fasilitator", "Laksmi Prameswari").await;
        visitor.press("Tab").await;

        visitor.click_named("button", "Buat kunci dan simpan berkas").await;
        let file = visitor.downloaded().await;
        let text = std::fs::read_to_string(file).expect("the program file");
        assert!(text.contains("AGE-SECRET-KEY-1"), "the key is in the file");
        visitor.see("lewat utuh di WhatsApp dan surel").await;
        visitor.see_no_barrier().await;

        let found = visitor.script("return document.querySelector('.invite-link__text').value", vec![]).await;
        let link = found.as_str().expect("a link").to_owned();
        assert!(link.starts_with("http://127.0.0.1") && link.contains("#/l/1i"), "{link}");
        let script = "return document.querySelector('a[href^=\"https://wa.me/\"]').href";
        let found = visitor.script(script, vec![]).await;
        let whatsapp = found.as_str().expect("an address");
        assert!(whatsapp.starts_with("https://wa.me/?text=Hai%20teman-teman"), "{whatsapp}");
        assert!(whatsapp.contains("Laksmi%20Prameswari") && whatsapp.contains("%23%2Fl%2F1i"), "{whatsapp}");

        visitor.click_named("button", "Tampilkan kode QR").await;
        visitor.see("Pindai untuk mengisi: Formulir mentor muda").await;
        visitor.see_count(".invite-poster__code path", 1).await;
        visitor.see_no_barrier().await;
        visitor.press("Escape").await;
        visitor.reload().await;
        visitor.see("Kuncinya dibuat").await;
    });
}

#[test]
fn a_link_for_each_who_has_not_answered() {
    journey(async |visitor| {
        made_up_company(visitor, "/answers/invite").await;
        visitor.click_named("button", "Buat kunci saja, simpan nanti").await;
        visitor.choose("Formulir", "Tanya kabar").await;
        visitor.see("0 dari 44 sudah menjawab").await;
        visitor.see_no_barrier().await;
        visitor.click_text("Mentee").await;
        visitor.see("dari 20 sudah menjawab").await;
        visitor.click_named("button", "Unduh daftar untuk mail merge").await;
        let file = visitor.downloaded().await;
        let text = std::fs::read_to_string(file).expect("a list");
        assert_eq!(text.lines().count(), 21, "{text}");
        assert!(text.starts_with("\u{feff}\"Nama\";\"Kontak\";\"Tautan\""), "{text}");
    });
}
