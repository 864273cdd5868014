//! Lists the public API of a crate, an item a line, from the JSON that rustdoc writes. Derived
//! impls are listed, automatic ones (`Send`) and blanket ones are not. `.ci/public-api` runs it.

use public_api::Builder;
use std::env;
use std::error::Error;

fn main() -> Result<(), Box<dyn Error>> {
    let json = env::args_os()
        .nth(1)
        .ok_or("usage: jiemi-codes-public-api FILE")?;
    let api = Builder::from_rustdoc_json(json)
        .omit_blanket_impls(true)
        .omit_auto_trait_impls(true)
        .build()?;
    api.items().for_each(|item| println!("{item}"));
    Ok(())
}
