// Gathers all that Balik keeps in this browser into one file. Needs nothing of the page, reads only.
"use strict";

const PREFIX = "balik/";
const DATABASE = "balik";

function localStorageEntries() {
  const entries = {};
  for (let i = 0; i < localStorage.length; i += 1) {
    const key = localStorage.key(i);
    if (key.startsWith(PREFIX)) entries[key] = localStorage.getItem(key);
  }
  return entries;
}

const done = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error("blocked by another tab"));
  });

// Opening a database that is not there would create it; the new version is called off instead.
async function databaseEntries() {
  const request = indexedDB.open(DATABASE);
  request.onupgradeneeded = () => request.transaction.abort();
  const database = await done(request).catch((error) => {
    if (error.name === "AbortError") return null;
    throw error;
  });
  if (!database) return {};
  const stores = {};
  for (const name of database.objectStoreNames) {
    const store = database.transaction(name).objectStore(name);
    const [keys, values] = await Promise.all([done(store.getAllKeys()), done(store.getAll())]);
    stores[name] = keys.map((key, at) => ({ key, value: values[at] }));
  }
  database.close();
  return stores;
}

// A part that cannot be read is named in the file; the other part is rescued all the same.
async function gathered() {
  const rescue = { kind: "balik-rescue", version: 1, troubles: [] };
  const read = async (part, from) => {
    try {
      rescue[part] = await from();
    } catch (error) {
      rescue.troubles.push(`${part}: ${error}`);
    }
  };
  await read("localStorage", localStorageEntries);
  await read("indexedDB", databaseEntries);
  return rescue;
}

document.getElementById("save").addEventListener("click", async () => {
  const rescue = await gathered();
  const count =
    Object.keys(rescue.localStorage ?? {}).length +
    Object.values(rescue.indexedDB ?? {}).reduce((sum, rows) => sum + rows.length, 0);
  const bytes = (_, value) =>
    value instanceof ArrayBuffer || ArrayBuffer.isView(value) ? Array.from(new Uint8Array(value.buffer ?? value)) : value;
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([JSON.stringify(rescue, bytes, 1)], { type: "application/json" }));
  link.download = `balik-rescue-${new Date().toISOString().slice(0, 10)}.json`;
  link.click();
  document.getElementById("outcome").textContent =
    rescue.troubles.length > 0
      ? `Sebagian tidak terbaca / Some could not be read: ${rescue.troubles.join("; ")}`
      : count > 0
        ? `${count} catatan disimpan ke berkas. / ${count} records saved to the file.`
        : "Tidak ada simpanan Balik di peramban ini. / Balik keeps nothing in this browser.";
});
