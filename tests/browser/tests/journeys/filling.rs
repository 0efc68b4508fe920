//! Somebody without an account opens an invitation on a phone, answers, and sends the sealed answer back.

use balik_journeys::{Visitor, journey, root};

/// The invitation that the core's stories keep: `tests/integration/fill.rs`.
fn invitation() -> String {
    let file = root().join("tests/files/answers/intake-mentee.txt");
    let packed = std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    format!("#/l/{}", packed.trim())
}

async fn go_on(visitor: &Visitor) {
    visitor.click_named("button", "Lanjut").await;
}

/// Nothing is wider than the phone.
async fn fits(visitor: &Visitor) {
    let script = "return document.documentElement.scrollWidth <= document.documentElement.clientWidth";
    assert_eq!(visitor.script(script, vec![]).await, serde_json::json!(true), "wider than the phone");
}

#[test]
fn an_invitation_is_answered_on_a_phone_and_the_answer_leaves_sealed() {
    journey(async |visitor| {
        visitor.settings("en", None).await;
        visitor.resize(360, 740).await;
        visitor.open(&invitation()).await;
        // The language of the invitation, not the one that whoever runs programs here has chosen.
        visitor.see("Formulir mentee senior").await;
        visitor.see("Hanya Ratna Wulandari, fasilitator program ini.").await;
        visitor.see_no_barrier().await;
        fits(visitor).await;
        assert_eq!(visitor.count(".shell").await, 0, "nothing of the facilitator's page is around it");
        visitor.click_named("button", "Mulai isi").await;

        visitor.see("1 dari 11").await;
        visitor.until_focused("h1 Tentang Anda").await;
        go_on(visitor).await;
        visitor.see("Ini perlu diisi dulu.").await;
        visitor.fill("Siapa nama Anda?", "Hendra Wijaya").await;
        visitor.see_no_barrier().await;
        visitor.press("Enter").await;

        visitor.see("Apa yang ingin Anda pelajari?").await;
        fits(visitor).await;
        visitor.see_no_barrier().await;
        visitor.click_text("Asisten AI sehari-hari").await;
        visitor.see("1 dipilih").await;
        go_on(visitor).await;
        visitor.see("Yang Anda inginkan").await;
        visitor.see_no_barrier().await;
        fits(visitor).await;
        go_on(visitor).await;
        visitor.see("Pengalaman apa yang bisa Anda bagikan balik?").await;

        // The phone rings, the page is closed, the link is opened again.
        visitor.reload().await;
        visitor.see("3 dari 11").await;
        for wanted in ["4", "5", "6", "7", "8", "9", "10"] {
            go_on(visitor).await;
            visitor.see(&format!("{wanted} dari 11")).await;
            fits(visitor).await;
            visitor.see_no_barrier().await;
        }
        go_on(visitor).await;
        visitor.see("Sudah pas semuanya?").await;
        visitor.see("Hendra Wijaya").await;
        visitor.click_named("button", "Kirim jawaban").await;
        visitor.see("Perlu dicentang sebelum dikirim.").await;
        visitor.click_text("Saya setuju jawaban ini dipakai fasilitator").await;
        visitor.see_no_barrier().await;
        visitor.click_named("button", "Kirim jawaban").await;

        visitor.see("Kirim kepada Ratna Wulandari").await;
        visitor.see_no_barrier().await;
        fits(visitor).await;
        visitor.see_named("link", "Kirim lewat WhatsApp").await;
        visitor.click_named("button", "Simpan sebagai berkas").await;
        visitor.see("Terima kasih atas jawaban Anda").await;
        let file = std::fs::read_to_string(visitor.downloaded().await).unwrap();
        assert!(file.starts_with("[BALIK 1A BEGIN]\n"), "{file}");
        assert!(!file.contains("Hendra"));
        visitor.see_no_barrier().await;
        fits(visitor).await;

        let asked = visitor.requests();
        assert!(!asked.iter().any(|request| request.contains("worker")), "{asked:?}");
        let settings = visitor.stored("balik/settings").await.unwrap_or_default();
        assert!(settings.contains("en"), "the settings of this browser are as they were: {settings}");

        visitor.click_named("button", "Ubah jawaban").await;
        visitor.see("Sudah pas semuanya?").await;
        visitor.reload().await;
        visitor.click_named("button", "Kirim jawaban").await;
        visitor.see("Kirim kepada Ratna Wulandari").await;
        visitor.click_named("button", "Simpan sebagai berkas").await;
        visitor.click_named("button", "Hapus dari perangkat ini").await;
        visitor.see("Sudah dihapus dari perangkat ini").await;
        let kept = visitor
            .script("return Object.keys(localStorage).filter((key) => key.includes('fill')).length", vec![]);
        assert_eq!(kept.await, serde_json::json!(0));
    });
}

#[test]
fn a_link_that_was_cut_off_says_so_in_both_languages() {
    journey(async |visitor| {
        let whole = invitation();
        visitor.open(&whole[..whole.len() - 20]).await;
        visitor.see("Tautan ini terpotong").await;
        visitor.see_no_barrier().await;
        visitor.click_text("English").await;
        visitor.see("This link was cut off").await;
    });
}
