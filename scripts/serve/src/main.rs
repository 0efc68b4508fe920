//! `balik-serve [FOLDER] [PORT]`: serves the built page on this machine, for people and for Lighthouse.

use std::{path::PathBuf, thread};

fn main() {
    let mut arguments = std::env::args().skip(1);
    let folder = PathBuf::from(arguments.next().unwrap_or_else(|| "dist".into()));
    let port = arguments.next().map_or(Ok(8080), |port| port.parse());
    let Ok(port) = port else {
        eprintln!("balik-serve: the port is a number up to 65535");
        std::process::exit(2);
    };
    match balik_serve::serve(balik_serve::Site::new(folder), port) {
        Ok(address) => {
            println!("Balik: http://{address}  (Ctrl+C ends it)");
            loop {
                thread::park();
            }
        }
        Err(error) => {
            eprintln!("balik-serve: port {port} cannot be used: {error}");
            std::process::exit(1);
        }
    }
}
