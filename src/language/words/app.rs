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
    place_answers() { id: "Jawaban", en: "Answers" }
    place_fill() { id: "Formulir", en: "Form" }
    place_needs() { id: "Butuh & bisa", en: "Needs & offers" }
    place_pairs() { id: "Pasangan", en: "Pairs" }
    place_file() { id: "Berkas", en: "File" }
    place_kit() { id: "Kit", en: "Kit" }
    untitled_program() { id: "Program tanpa nama", en: "Untitled program" }

    save_saving() { id: "Menyimpan…", en: "Saving…" }
    save_saved() { id: "Tersimpan", en: "Saved" }
    save_short_here() { id: "Hanya di peramban ini", en: "In this browser only" }
    save_short_memory() { id: "Belum tersimpan", en: "Not saved" }
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
    language_indonesian() { id: "Indonesia", en: "Indonesia" }
    language_english() { id: "English", en: "English" }
    more() { id: "Lainnya", en: "More" }
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
    one_moment() { id: "Sebentar, Balik sedang mengambil bagian yang diperlukan…", en: "One moment, Balik is fetching the part this needs…" }
    not_fetched_title() { id: "Sebagian halaman belum terambil", en: "Part of the page has not arrived" }
    not_fetched_text() {
        id: "Sebagian Balik belum terambil. Pekerjaan Anda aman. Periksa sambungan internet, lalu coba lagi.",
        en: "Part of Balik has not arrived. Your work is safe. Check the internet connection, then try again."
    }
    try_again() { id: "Coba lagi", en: "Try again" }
    load_again() { id: "Muat ulang halaman", en: "Reload the page" }
    damaged_set_aside(count: usize) {
        id: "{count} catatan yang rusak disisihkan. Selebihnya utuh. Catatan itu tetap disimpan dan bisa diunduh di halaman Berkas.",
        en: "{count} damaged records were set aside. The rest is whole. They are kept and can be downloaded on the File page.",
        one(count): "{count} damaged record was set aside. The rest is whole. It is kept and can be downloaded on the File page."
    }
    storage_cleared() {
        id: "Penyimpanan peramban ini pernah dihapus, mungkin oleh peramban sendiri. Program yang ada di berkas bisa dibuka lagi.",
        en: "This browser's storage was cleared, perhaps by the browser itself. Programs in files can be opened again."
    }
    notice_missing(count: u64) {
        id: "{count} perubahan terakhir tidak ditemukan di penyimpanan peramban. Periksa suntingan terakhir Anda.",
        en: "The last {count} changes are in neither store of this browser. Please check your latest edits.",
        one(count): "The last change is in neither store of this browser. Please check your latest edit."
    }
    notice_did_not_fit(count: u64) {
        id: "{count} perubahan tidak cocok dengan isi program dan dilewati.",
        en: "{count} changes did not fit the program and were passed over.",
        one(count): "{count} change did not fit the program and was passed over."
    }
    notice_came_back() {
        id: "Penyimpanan cepat peramban sempat terhapus; program dikembalikan dari salinan keduanya. Simpan ke berkas agar aman.",
        en: "The browser's fast storage had been cleared; the program came back from its second copy. Save a file to be safe."
    }
    notice_from_backup() {
        id: "Simpanan utama rusak; program dibangun lagi dari cadangan dan catatan perubahan. Periksa isinya.",
        en: "The main copy was damaged; the program was made again from a backup and its journal. Please check it."
    }
    notice_from_journal() {
        id: "Simpanan utama rusak; program dibangun lagi dari catatan perubahan saja dan mungkin tidak utuh. Periksa isinya.",
        en: "The main copy was damaged; the program was made again from its journal alone and may not be whole. Please check it."
    }
    program_removed(name: &str) { id: "{name} dihapus dari peramban ini", en: "{name} was removed from this browser" }
    program_not_removed() { id: "Program tidak bisa dihapus sekarang. Muat ulang lalu coba lagi.", en: "The program could not be removed now. Reload and try again." }
    program_not_back() { id: "Program tidak bisa dikembalikan.", en: "The program could not be brought back." }
    cleared_program_title(name: &str) { id: "Data {name} sudah tidak ada di peramban ini", en: "The data of {name} is no longer in this browser" }
    cleared_program_text() {
        id: "Peramban, atau seseorang, menghapus penyimpanannya. Jika pernah disimpan ke berkas, buka berkas itu.",
        en: "The browser, or somebody, cleared its storage. If it was ever saved to a file, open that file."
    }
    damaged_program_title() { id: "Simpanan program ini rusak", en: "What is stored of this program is damaged" }
    damaged_program_text() {
        id: "Tidak ada yang dihapus. Unduh isi mentahnya lewat halaman penyelamatan, atau buka berkas terakhir Anda.",
        en: "Nothing was deleted. Download the raw contents on the rescue page, or open your latest file."
    }
    newer_program_title() { id: "Program ini dari Balik yang lebih baru", en: "This program is from a newer Balik" }
    newer_program_text() { id: "Muat ulang halaman untuk mendapat versi terbaru.", en: "Reload the page to get the newest version." }
    rescue_data() { id: "Selamatkan data saya", en: "Rescue my data" }
    file_not_saved() { id: "Berkas tidak bisa disimpan. Izinkan unduhan untuk halaman ini lalu coba lagi.", en: "The file could not be saved. Allow downloads for this page and try again." }
    store_fails_title() { id: "Penyimpanan peramban sedang tidak bisa dibaca", en: "The browser's storage cannot be read right now" }
    store_fails_text() {
        id: "Tidak ada yang diubah. Muat ulang halaman; kalau masih begini, tutup tab lain atau mulai ulang peramban.",
        en: "Nothing was changed. Reload the page; if it stays like this, close other tabs or restart the browser."
    }
}
