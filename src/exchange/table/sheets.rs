//! What the page and the `sheets` worker say to each other. The bytes of a workbook travel beside the request.

use super::error::{Notice, TableError};
use super::separated::RawRow;
use serde::{Deserialize, Serialize};

/// Version of this protocol: worker files have no hash in their names, so an old one may answer a new page.
pub const SHEETS_PROTOCOL: u32 = 1;

/// A workbook to read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SheetsRequest {
    /// [`SHEETS_PROTOCOL`] of the page.
    pub protocol: u32,
    /// Comes back with the answer; answers to older requests are dropped.
    pub id: u32,
    /// Which sheet; none for the first with anything in it.
    pub sheet: Option<String>,
}

/// What the worker answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SheetsAnswer {
    /// It has started; what was sent before is lost.
    Ready {
        /// [`SHEETS_PROTOCOL`] of the worker.
        protocol: u32,
    },
    /// A sheet.
    Read {
        /// The request.
        id: u32,
        /// The sheet.
        sheet: SheetRows,
    },
    /// No sheet.
    Failed {
        /// The request.
        id: u32,
        /// Why.
        error: TableError,
    },
}

/// The rows of a sheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SheetRows {
    /// The sheets of the workbook that can be chosen.
    pub sheets: Vec<String>,
    /// The one these rows are of.
    pub chosen: String,
    /// Its rows, blank ones left out.
    pub rows: Vec<RawRow>,
    /// What was noticed.
    pub notices: Vec<Notice>,
}

/// Answers a request: what the worker does, as a plain function.
#[cfg(feature = "workbook")]
pub fn serve_sheets(request: &SheetsRequest, bytes: &[u8]) -> SheetsAnswer {
    let id = request.id;
    if request.protocol != SHEETS_PROTOCOL {
        return SheetsAnswer::Failed { id, error: TableError::NoWorkbookReader };
    }
    match super::workbook::read_workbook(bytes, request.sheet.as_deref()) {
        Ok(sheet) => SheetsAnswer::Read { id, sheet },
        Err(error) => SheetsAnswer::Failed { id, error },
    }
}
