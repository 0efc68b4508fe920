//! Public holidays and joint leave in Indonesia, year by year, and the fasting month.
//!
//! 2026: the joint decree of the ministers of religious affairs, of manpower, and of administrative reform of
//! 19 September 2025 (SKB 3 Menteri). Later years: computed from the moon, a day early or late is possible, and joint
//! leave is not known; they are marked as estimated until their decree is out.

use crate::library::Said;
use crate::library::holidays::HolidayKind::{self, JointLeave, Public};
use crate::library::said::said;

/// A row: month, day, kind, name.
pub(in crate::library) type Row = (u32, u32, HolidayKind, Said);

/// A day: year, month, day.
pub(in crate::library) type Date = (i32, u32, u32);

/// A year whose moving feasts are known or estimated.
pub(in crate::library) struct Year {
    pub of: i32,
    pub estimated: bool,
    /// Where the dates are from.
    pub source: Said,
    /// Days that move, and joint leave. Days that never move and those around Easter are computed.
    pub moving: &'static [Row],
}

pub(in crate::library) const NEW_YEAR: Said = said!("Tahun Baru Masehi" | "New Year's Day");
pub(in crate::library) const LABOUR: Said = said!("Hari Buruh Internasional" | "Labour Day");
pub(in crate::library) const PANCASILA: Said = said!("Hari Lahir Pancasila" | "Pancasila Day");
pub(in crate::library) const INDEPENDENCE: Said = said!("Hari Kemerdekaan RI" | "Independence Day");
pub(in crate::library) const CHRISTMAS: Said = said!("Hari Raya Natal" | "Christmas Day");
pub(in crate::library) const GOOD_FRIDAY: Said = said!("Wafat Yesus Kristus" | "Good Friday");
pub(in crate::library) const EASTER: Said = said!("Kebangkitan Yesus Kristus (Paskah)" | "Easter Sunday");
pub(in crate::library) const ASCENSION: Said = said!("Kenaikan Yesus Kristus" | "Ascension Day");

const ISRA_MIRAJ: Said = said!("Isra Mikraj Nabi Muhammad saw." | "Isra and Mi'raj");
const LUNAR_NEW_YEAR: Said = said!("Tahun Baru Imlek" | "Lunar New Year");
const LUNAR_LEAVE: Said = said!("Cuti bersama Tahun Baru Imlek" | "Joint leave for Lunar New Year");
const NYEPI: Said = said!("Hari Suci Nyepi" | "Nyepi, Day of Silence");
const NYEPI_LEAVE: Said = said!("Cuti bersama Nyepi" | "Joint leave for Nyepi");
const IDULFITRI: Said = said!("Idulfitri" | "Eid al-Fitr");
const IDULFITRI_LEAVE: Said = said!("Cuti bersama Idulfitri" | "Joint leave for Eid al-Fitr");
const ASCENSION_LEAVE: Said = said!("Cuti bersama Kenaikan Yesus Kristus" | "Joint leave for Ascension Day");
const IDULADHA: Said = said!("Iduladha" | "Eid al-Adha");
const IDULADHA_LEAVE: Said = said!("Cuti bersama Iduladha" | "Joint leave for Eid al-Adha");
const WAISAK: Said = said!("Hari Raya Waisak" | "Vesak");
const MUHARRAM: Said = said!("Tahun Baru Islam, 1 Muharam" | "Islamic New Year");
const MAULID: Said = said!("Maulid Nabi Muhammad saw." | "Birthday of the Prophet Muhammad");
const CHRISTMAS_LEAVE: Said = said!("Cuti bersama Natal" | "Joint leave for Christmas");

const DECREE_2026: Said =
    said!("SKB 3 Menteri, 19 September 2025" | "Joint decree of three ministers, 19 September 2025");
const COMPUTED: Said = said!(
    "Perkiraan menurut bulan, periksa dengan SKB 3 Menteri tahun itu"
        | "Estimated from the moon; check with that year's joint decree"
);

pub(in crate::library) const YEARS: &[Year] = &[
    Year {
        of: 2026,
        estimated: false,
        source: DECREE_2026,
        moving: &[
            (1, 16, Public, ISRA_MIRAJ),
            (2, 16, JointLeave, LUNAR_LEAVE),
            (2, 17, Public, LUNAR_NEW_YEAR),
            (3, 18, JointLeave, NYEPI_LEAVE),
            (3, 19, Public, NYEPI),
            (3, 20, JointLeave, IDULFITRI_LEAVE),
            (3, 21, Public, IDULFITRI),
            (3, 22, Public, IDULFITRI),
            (3, 23, JointLeave, IDULFITRI_LEAVE),
            (3, 24, JointLeave, IDULFITRI_LEAVE),
            (5, 15, JointLeave, ASCENSION_LEAVE),
            (5, 27, Public, IDULADHA),
            (5, 28, JointLeave, IDULADHA_LEAVE),
            (5, 31, Public, WAISAK),
            (6, 16, Public, MUHARRAM),
            (8, 25, Public, MAULID),
            (12, 24, JointLeave, CHRISTMAS_LEAVE),
        ],
    },
    Year {
        of: 2027,
        estimated: true,
        source: COMPUTED,
        moving: &[
            (1, 5, Public, ISRA_MIRAJ),
            (2, 6, Public, LUNAR_NEW_YEAR),
            (3, 8, Public, NYEPI),
            (3, 10, Public, IDULFITRI),
            (3, 11, Public, IDULFITRI),
            (5, 17, Public, IDULADHA),
            (5, 20, Public, WAISAK),
            (6, 6, Public, MUHARRAM),
            (8, 15, Public, MAULID),
            (12, 26, Public, ISRA_MIRAJ),
        ],
    },
    Year {
        of: 2028,
        estimated: true,
        source: COMPUTED,
        moving: &[
            (1, 26, Public, LUNAR_NEW_YEAR),
            (2, 27, Public, IDULFITRI),
            (2, 28, Public, IDULFITRI),
            (3, 26, Public, NYEPI),
            (5, 5, Public, IDULADHA),
            (5, 9, Public, WAISAK),
            (5, 25, Public, MUHARRAM),
            (8, 3, Public, MAULID),
            (12, 14, Public, ISRA_MIRAJ),
        ],
    },
];

/// Where days come from that never move, or move with Easter.
pub(in crate::library) const FIXED: Said = said!(
    "Tetap setiap tahun, periksa dengan SKB 3 Menteri" | "The same every year; check with the joint decree"
);

/// The fasting month: first and last day as (year, month, day). Each begins by what is seen of the moon on the evening
/// before: estimated, a day early or late.
pub(in crate::library) const RAMADAN: &[(Date, Date)] =
    &[((2026, 2, 19), (2026, 3, 20)), ((2027, 2, 8), (2027, 3, 9)), ((2028, 1, 28), (2028, 2, 26))];
