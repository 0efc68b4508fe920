//! The worker that reads Excel workbooks; loaded only when somebody brings one.
fn main() {
    balik::start_sheets();
}
