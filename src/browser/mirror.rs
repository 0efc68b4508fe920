//! The durable store: `IndexedDB` through the `idb` crate, one object store, strict durability.

use super::error::thrown;
use super::task;
use crate::storage::{Mirror, MirrorError, Write};
use idb::{Factory, KeyRange, ObjectStoreParams, Query, Transaction};
use std::cell::RefCell;
use std::future::IntoFuture;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{IdbDatabase, IdbTransaction};

const NAME: &str = "balik";
const STORE: &str = "kept";
/// Some browsers never answer the first opening; the page must not wait for them.
const LONGEST_OPENING: i32 = 4_000;

#[wasm_bindgen]
extern "C" {
    /// A database whose transactions may be asked to be on disk before they say so; not yet in web-sys.
    #[wasm_bindgen(extends = IdbDatabase)]
    type StrictDatabase;
    #[wasm_bindgen(method, catch)]
    fn transaction(
        this: &StrictDatabase,
        stores: &str,
        mode: &str,
        options: &JsValue,
    ) -> Result<IdbTransaction, JsValue>;
}

/// The browser's `IndexedDB`.
#[derive(Debug)]
pub struct BrowserMirror {
    database: RefCell<Option<IdbDatabase>>,
    missing: bool,
}

fn failed(error: &idb::Error) -> MirrorError {
    MirrorError::Failed(error.to_string())
}

async fn open() -> Result<IdbDatabase, MirrorError> {
    let factory = Factory::new().map_err(|_| MirrorError::Missing)?;
    let mut request = factory.open(NAME, Some(1)).map_err(|_| MirrorError::Missing)?;
    request.on_upgrade_needed(|event| {
        use idb::DatabaseEvent;
        if let Ok(database) = event.database() {
            // Refused only when it is there already.
            let _ = database.create_object_store(STORE, ObjectStoreParams::new());
        }
    });
    let opened = task::within(LONGEST_OPENING, request.into_future()).await.ok_or(MirrorError::Missing)?;
    let database = IdbDatabase::from(opened.map_err(|_| MirrorError::Missing)?);
    // A newer version of the page waits for this one to let go.
    let letting_go = database.clone();
    let let_go = Closure::once_into_js(move || letting_go.close());
    database.set_onversionchange(Some(let_go.unchecked_ref()));
    Ok(database)
}

impl BrowserMirror {
    /// Opens it. Where there is none every later operation answers [`MirrorError::Missing`].
    pub async fn open() -> Self {
        let database = open().await.ok();
        Self { missing: database.is_none(), database: RefCell::new(database) }
    }

    /// The connection; a new one when the browser closed the last.
    async fn database(&self) -> Result<IdbDatabase, MirrorError> {
        if self.missing {
            return Err(MirrorError::Missing);
        }
        let known = self.database.borrow().clone();
        if let Some(database) = known {
            return Ok(database);
        }
        let database = open().await.map_err(|_| MirrorError::Failed("cannot be opened again".to_owned()))?;
        *self.database.borrow_mut() = Some(database.clone());
        Ok(database)
    }

    async fn begin(&self, mode: &str) -> Result<(Transaction, IdbTransaction), MirrorError> {
        let options = js_sys::Object::new();
        let _ = js_sys::Reflect::set(&options, &"durability".into(), &"strict".into());
        for _ in 0..2 {
            let database = self.database().await?;
            match database.unchecked_ref::<StrictDatabase>().transaction(STORE, mode, &options) {
                Ok(raw) => return Ok((Transaction::from(raw.clone()), raw)),
                Err(error) if thrown(&error).0 == "InvalidStateError" => *self.database.borrow_mut() = None,
                Err(error) => return Err(MirrorError::Failed(thrown(&error).1)),
            }
        }
        Err(MirrorError::Failed("the connection closes again and again".to_owned()))
    }
}

/// Waits for a transaction to be on disk.
async fn on_disk(transaction: Transaction, raw: &IdbTransaction) -> Result<(), MirrorError> {
    let outcome = transaction.await;
    if outcome.as_ref().is_ok_and(idb::TransactionResult::is_committed) {
        return Ok(());
    }
    let (name, message) = raw.error().map(|error| (error.name(), error.message())).unwrap_or_default();
    match name.as_str() {
        "QuotaExceededError" => Err(MirrorError::Full),
        _ => Err(MirrorError::Failed(format!("{name}: {message}"))),
    }
}

/// All keys that start so.
fn starting(prefix: &str) -> Result<Query, MirrorError> {
    let last = format!("{prefix}\u{ffff}");
    let range = KeyRange::bound(&prefix.into(), &last.into(), None, None).map_err(|e| failed(&e))?;
    Ok(Query::KeyRange(range))
}

impl Mirror for BrowserMirror {
    async fn write(&self, batch: Vec<Write>) -> Result<(), MirrorError> {
        let (transaction, raw) = self.begin("readwrite").await?;
        let store = transaction.object_store(STORE).map_err(|e| failed(&e))?;
        for step in &batch {
            let outcome = match step {
                Write::Put(key, value) => store.put(&value.into(), Some(&key.into())).map(drop),
                Write::Delete(key) => store.delete(JsValue::from_str(key)).map(drop),
            };
            if let Err(error) = outcome {
                let _ = raw.abort();
                return Err(failed(&error));
            }
        }
        on_disk(transaction, &raw).await
    }

    async fn get(&self, key: &str) -> Result<Option<String>, MirrorError> {
        let (transaction, _) = self.begin("readonly").await?;
        let store = transaction.object_store(STORE).map_err(|e| failed(&e))?;
        let request = store.get(JsValue::from_str(key)).map_err(|e| failed(&e))?;
        let value = request.await.map_err(|e| failed(&e))?;
        Ok(value.and_then(|value| value.as_string()))
    }

    async fn all(&self, prefix: &str) -> Result<Vec<(String, String)>, MirrorError> {
        let (transaction, _) = self.begin("readonly").await?;
        let store = transaction.object_store(STORE).map_err(|e| failed(&e))?;
        // Both are asked before either is awaited, so that they see one moment.
        let keys = store.get_all_keys(Some(starting(prefix)?), None).map_err(|e| failed(&e))?;
        let values = store.get_all(Some(starting(prefix)?), None).map_err(|e| failed(&e))?;
        let keys = keys.await.map_err(|e| failed(&e))?;
        let values = values.await.map_err(|e| failed(&e))?;
        Ok(keys.into_iter().zip(values).filter_map(|(k, v)| Some((k.as_string()?, v.as_string()?))).collect())
    }

    async fn keys(&self, prefix: &str) -> Result<Vec<String>, MirrorError> {
        let (transaction, _) = self.begin("readonly").await?;
        let store = transaction.object_store(STORE).map_err(|e| failed(&e))?;
        let keys = store.get_all_keys(Some(starting(prefix)?), None).map_err(|e| failed(&e))?;
        let keys = keys.await.map_err(|e| failed(&e))?;
        Ok(keys.into_iter().filter_map(|key| key.as_string()).collect())
    }
}
