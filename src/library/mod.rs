//! WHAT we bring along, in both languages: topic packs, program templates with their sources, a made-up company, guides.
//!
//! Not here: what the product says (`language`); the library's texts are content, kept beside each other in
//! both languages so that one without the other does not compile.
//!
//! Start with [`packs`], [`templates`], [`made_up_company`]; the content itself is in `content/`, one line a thing.
//! Long texts are files in `content/guides/`, read by [`guides`].

mod company;
mod content;
mod crowd;
mod forms;
pub mod guides;
mod packs;
mod said;
mod start;
mod templates;

pub use company::made_up_company;
pub use crowd::{sample_people, sample_program};
pub use forms::{
    asked, consent_purpose, form_name, form_questions, form_welcome, group_title, ipip_credit, ipip_items,
};
pub use packs::{Pack, PackTopic, Side, pack, pack_topic, packs, topic, topic_for};
pub use said::{Pick, Said};
pub use start::{Ladder, blank, ladder_steps, program_from_template, usual_ladders};
pub use templates::{Fact, Origin, Setting, Template, What, template, templates};
