//! The frame around every place: navigation, saving, undo, palette, look.

use crate::language::spoken::words;

words! {
    app_title(place: &str) { id: "{place} · Balik", en: "{place} · Balik" }
    app_nav() { id: "Bagian program", en: "Parts of the program" }
    app_skip() { id: "Langsung ke isi", en: "Skip to content" }
    app_home() { id: "Semua program", en: "All programs" }
    app_preparing() { id: "Menyiapkan", en: "Prepare" }
    app_pairing() { id: "Memasangkan", en: "Pair" }
    app_keeping() { id: "Menyimpan", en: "Keep" }
    place_start() { id: "Beranda", en: "Home" }
    place_setup() { id: "Program", en: "Program" }
    place_topics() { id: "Topik", en: "Topics" }
    place_people() { id: "Orang", en: "People" }
    place_import() { id: "Impor daftar", en: "Import a list" }
    place_needs() { id: "Butuh & bisa", en: "Needs & offers" }
    place_pairs() { id: "Pasangan", en: "Pairs" }
    place_file() { id: "Berkas", en: "File" }
    place_kit() { id: "Kit", en: "Kit" }
    untitled_program() { id: "Program tanpa nama", en: "Untitled program" }

    save_saving() { id: "Menyimpan…", en: "Saving…" }
    save_saved() { id: "Tersimpan", en: "Saved" }
    save_kept_here() {
        id: "Tersimpan di peramban ini saja. Simpan juga ke berkas agar aman.",
        en: "Kept in this browser only. Save a file as well to be safe."
    }
    save_memory_full() {
        id: "Ruang simpan peramban penuh. Pekerjaan Anda masih ada di halaman ini: simpan ke berkas sekarang.",
        en: "The browser's storage is full. Your work is still on this page: save it to a file now."
    }
    save_memory_denied() {
        id: "Peramban ini tidak mengizinkan penyimpanan. Pekerjaan hanya ada di halaman ini: simpan ke berkas sebelum menutupnya.",
        en: "This browser does not allow storage. Your work is on this page only: save it to a file before you close it."
    }
    save_to_file() { id: "Simpan ke berkas", en: "Save to file" }
    saved_to_file(name: &str) { id: "Disimpan sebagai {name}", en: "Saved as {name}" }
    never_saved_to_file() { id: "belum pernah disimpan ke berkas", en: "not saved to a file yet" }

    undo_named(change: &str) { id: "Urungkan: {change}", en: "Undo: {change}" }
    redo_named(change: &str) { id: "Ulangi: {change}", en: "Redo: {change}" }
    undone(change: &str) { id: "Diurungkan: {change}", en: "Undone: {change}" }
    redone(change: &str) { id: "Diulangi: {change}", en: "Redone: {change}" }
    elsewhere(change: &str) { id: "Di tab lain: {change}", en: "In another tab: {change}" }

    palette_open() { id: "Cari atau jalankan", en: "Find or do" }
    palette_hint() { id: "Cari orang, tempat, atau tindakan", en: "Find people, places or actions" }
    palette_places() { id: "Tempat", en: "Places" }
    palette_people() { id: "Orang", en: "People" }
    palette_actions() { id: "Tindakan", en: "Actions" }

    look() { id: "Tampilan", en: "Look" }
    look_system() { id: "Ikut perangkat", en: "As the device" }
    look_light() { id: "Terang", en: "Light" }
    look_dark() { id: "Gelap", en: "Dark" }
    look_contrast() { id: "Kontras tinggi", en: "High contrast" }
    language_switch() { id: "Bahasa", en: "Language" }
    language_indonesian() { id: "Bahasa Indonesia", en: "Bahasa Indonesia" }
    language_english() { id: "English", en: "English" }
    more() { id: "Lainnya", en: "More" }
    shortcuts() { id: "Tombol pintas", en: "Shortcuts" }
    notices() { id: "Pemberitahuan", en: "Notices" }

    nowhere_title() { id: "Alamat ini tidak menuju ke mana-mana", en: "This address leads nowhere" }
    nowhere_text() {
        id: "Mungkin tautannya terpotong. Program Anda tetap ada di beranda.",
        en: "The link may have been cut. Your programs are still on the home page."
    }
    no_program_title() { id: "Program ini tidak ada di peramban ini", en: "This program is not in this browser" }
    no_program_text() {
        id: "Program disimpan di peramban tempat ia dibuat. Buka berkasnya di sini, atau kembali ke beranda.",
        en: "A program is kept in the browser where it was made. Open its file here, or go back to the home page."
    }
    opening_program() { id: "Membuka program…", en: "Opening the program…" }
    read_only_page() {
        id: "Program ini sedang dibuka di versi Balik yang lebih baru. Halaman ini hanya bisa membaca.",
        en: "This program is open in a newer version of Balik. This page can only read."
    }
    damaged_set_aside(count: usize) {
        id: "{count} catatan yang rusak disisihkan. Selebihnya utuh. Catatan itu tetap disimpan dan bisa diunduh di halaman Berkas.",
        en: "{count} damaged records were set aside. The rest is whole. They are kept and can be downloaded on the File page.",
        one(count): "{count} damaged record was set aside. The rest is whole. It is kept and can be downloaded on the File page."
    }
    storage_cleared() {
        id: "Penyimpanan peramban ini pernah dihapus, mungkin oleh peramban sendiri. Program yang ada di berkas bisa dibuka lagi.",
        en: "This browser's storage was cleared, perhaps by the browser itself. Programs in files can be opened again."
    }
}
