//! Words that many places share.

use crate::language::spoken::words;

words! {
    save() { id: "Simpan", en: "Save" }
    cancel() { id: "Batal", en: "Cancel" }
    close() { id: "Tutup", en: "Close" }
    back() { id: "Kembali", en: "Back" }
    next() { id: "Lanjut", en: "Next" }
    done() { id: "Selesai", en: "Done" }
    add() { id: "Tambah", en: "Add" }
    edit() { id: "Ubah", en: "Edit" }
    remove() { id: "Hapus", en: "Remove" }
    undo() { id: "Urungkan", en: "Undo" }
    redo() { id: "Ulangi", en: "Redo" }
    mentor() { id: "Mentor", en: "Mentor" }
    mentee() { id: "Mentee", en: "Mentee" }
    both_roles() { id: "Keduanya", en: "Both" }
    people_count(n: usize) { id: "{n} orang", en: "{n} people", one(n): "{n} person" }
    pairs_count(n: usize) { id: "{n} pasangan", en: "{n} pairs", one(n): "{n} pair" }
}
