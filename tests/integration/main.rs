//! Stories on the host, by feature: one binary, one file a feature, each listed here.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that panics has said what it has to say"
)]

mod answers;
mod answers_records;
mod calendar;
mod contrast;
mod desk;
mod fairness;
mod guides;
mod health;
mod import;
mod import_lists;
mod import_properties;
#[cfg(feature = "workbook")]
mod import_workbook;
#[cfg(feature = "ui")]
mod kit;
mod lab;
mod ledger;
mod library;
mod matching_changes;
mod matching_fairest;
mod matching_pairing;
mod matching_rematch;
mod matching_solver;
mod matching_stable;
mod matching_trial;
mod matching_worker;
mod messages;
mod needs;
mod pairs_board;
mod people;
mod person;
mod plan;
mod preparing;
mod program_file;
#[cfg(feature = "ui")]
mod pseudo;
mod refusals;
mod running;
mod running_pairs;
mod scenarios;
#[cfg(feature = "schema")]
mod schema;
mod six_months;
mod storage;
mod story;
mod tidy;
