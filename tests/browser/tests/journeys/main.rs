//! Journeys, by feature: one binary, one file a feature, each listed here.

mod answering;
mod arriving;
mod file;
mod filling;
mod import;
mod inviting;
mod keyboard;
mod main_job;
mod pairs;
mod people;
mod preparing;
mod smoke;
mod storage;
