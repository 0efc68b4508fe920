//! Out and back: the facilitator sends a link, a participant answers in a browser of their own, the answer is sealed,
//! comes back, is looked at and taken in.

use balik_journeys::{Visitor, journey};
use serde_json::json;

/// The made-up company on this side of the answers place.
async fn facilitator_at(visitor: &Visitor, side: &str) -> String {
    visitor.open("").await;
    visitor.click_named("button", "Coba dengan perusahaan rekaan").await;
    let script = "const done = arguments[arguments.length - 1];
        const look = () => location.hash.endsWith('/pairs') ? done(location.hash) : setTimeout(look, 20);
        look();";
    let hash = visitor.script_async(script, vec![]).await;
    let program = hash.as_str().expect("an address").replace("/pairs", "");
    visitor.open(&format!("{program}{side}")).await;
    program
}

/// Makes the key, says where answers go, and gives the link for everyone.
async fn link_for_all(visitor: &Visitor, form: &str) -> String {
    visitor.click_named("button", "Buat kunci saja, simpan nanti").await;
    visitor.fill("Nomor WhatsApp", "0812 3456 7890").await;
    visitor.press("Tab").await;
    visitor.choose("Formulir", form).await;
    visitor.click_text("Satu tautan untuk semua").await;
    visitor.see("lewat utuh di WhatsApp dan surel").await;
    let found = visitor.script("return document.querySelector('.invite-link__text').value", vec![]).await;
    found.as_str().expect("a link").to_owned()
}

/// The message that is written for WhatsApp.
async fn message(participant: &Visitor) -> String {
    participant.see("Kirim lewat WhatsApp").await;
    let script =
        "return new URL(document.querySelector('a[href^=\"https://wa.me/\"]').href).searchParams.get('text')";
    let text = participant.script(script, vec![]).await;
    text.as_str().expect("a message").to_owned()
}

async fn answer_the_check_in(participant: &Visitor, name: &str) -> String {
    participant.see("Siapa yang membaca jawaban Anda").await;
    participant.see_no_barrier().await;
    participant.click_named("button", "Mulai isi").await;
    participant.fill("Siapa nama Anda?", name).await;
    participant.see_no_barrier().await;
    for _ in 0..12 {
        if participant.text().await.contains("Sudah pas semuanya?") {
            break;
        }
        participant.click_named("button", "Lanjut").await;
    }
    participant.see("Sudah pas semuanya?").await;
    participant.see_no_barrier().await;
    participant.click_named("button", "Kirim jawaban").await;
    message(participant).await
}

#[test]
fn an_answer_goes_out_and_comes_back_in_a_pasted_chat() {
    journey(async |visitor| {
        let program = facilitator_at(visitor, "/answers/invite").await;
        let link = link_for_all(visitor, "Tanya kabar").await;

        let participant = visitor.somebody_else().await;
        participant.resize(360, 760).await;
        participant.follow(&link).await;
        let sealed = answer_the_check_in(&participant, "Sari Dewanti").await;
        assert!(!sealed.contains("Sari"), "nothing is readable on the way: {sealed}");
        participant.leave().await;

        visitor.open(&format!("{program}/answers")).await;
        let chat = format!(
            "[12/01/27 09.14] Sari: Pagi Bu!\n[12/01/27 09.15] Sari: {sealed}\n[12/01/27 09.20] Bu Ratna: siap"
        );
        visitor.fill("Tempel di sini", &chat).await;
        visitor.click_named("button", "Cari jawaban").await;
        visitor.see("1 jawaban siap diperiksa").await;
        visitor.see("Sari Dewanti").await;
        visitor.see_no_barrier().await;
        visitor.click_named("button", "Terima 1 jawaban").await;
        visitor.see("1 jawaban diterima.").await;
        visitor.see("Tanya kabar: 1 dari 44 sudah menjawab").await;
        visitor.see_no_barrier().await;

        visitor.fill("Tempel di sini", &sealed).await;
        visitor.click_named("button", "Cari jawaban").await;
        visitor.see("sudah pernah diterima").await;
        visitor.click_named("button", "Singkirkan").await;

        visitor.fill("Tempel di sini", &sealed.chars().take(sealed.len() / 2).collect::<String>()).await;
        visitor.click_named("button", "Cari jawaban").await;
        visitor.see("1 tidak bisa dibaca").await;
        visitor.see("terpotong").await;
        visitor.see_no_barrier().await;
    });
}

#[test]
fn an_answer_by_link_waits_for_a_look_in_its_program() {
    journey(async |visitor| {
        facilitator_at(visitor, "/answers/invite").await;
        let link = link_for_all(visitor, "Tanya kabar").await;
        let participant = visitor.somebody_else().await;
        participant.follow(&link).await;
        let sealed = answer_the_check_in(&participant, "Budi Santoso").await;
        let at = sealed.find("#/l/1a").map(|at| sealed[..at].rfind("http").unwrap_or(at));
        let Some(start) = at else { panic!("a link to click: {sealed}") };
        let answer: String = sealed[start..].split_whitespace().next().unwrap_or_default().to_owned();

        participant.follow(&answer).await;
        participant.see("Program untuk jawaban ini tidak ada di browser ini").await;
        participant.see_no_barrier().await;
        participant.leave().await;

        visitor.follow(&answer).await;
        visitor.see("Jawaban untuk Anda").await;
        visitor.see_no_barrier().await;
        let script = "[...document.querySelectorAll('main button')].find(b => b.textContent.includes('Buka di program')).click()";
        visitor.script(script, vec![]).await;
        visitor.see("1 jawaban siap diperiksa").await;
        visitor.see("Budi Santoso").await;
    });
}

#[test]
fn a_link_that_was_cut_says_so_and_asks_for_another() {
    journey(async |visitor| {
        facilitator_at(visitor, "/answers/invite").await;
        let link = link_for_all(visitor, "Tanya kabar").await;
        let participant = visitor.somebody_else().await;
        participant.follow(&link[..link.len() - 40]).await;
        participant.not_see("Mulai isi").await;
        participant.see_no_barrier().await;
        let stored = participant.script("return Object.keys(localStorage).length", vec![json!(0)]).await;
        assert_eq!(stored, json!(0), "a link alone keeps nothing");
        participant.leave().await;
    });
}
