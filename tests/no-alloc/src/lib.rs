//! jiemi-codes as firmware uses it: no `std`, no `alloc`. A static library is fully
//! linked, so a need for an allocator would be an error here.
#![no_std]

use core::panic::PanicInfo;
use jiemi_codes::{Class, HttpStatus, Lookup, PayCode, ResponseCode, common_codes};

/// Codes of a device.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
#[response_code(repr = i8, class = indeterminate, display = en, error, messages = en)]
pub enum DeviceCode {
    /// It worked.
    #[code(0, success)]
    Done,
    /// The card reader is busy.
    #[code(-1, shared, retry)]
    ReaderBusy,
    /// The printer is busy.
    #[code(-1, shared, primary, retry)]
    PrinterBusy,
    /// A code of the vendor's.
    #[code(100..)]
    Vendor(i8),
}

/// Words of a device.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
#[response_code(repr = str, class = indeterminate, display = en, error, messages = en)]
pub enum DeviceWord {
    /// It worked.
    #[code("OK", success)]
    Done,
    /// The paper is out.
    #[code("ERR_PAPER", retry)]
    NoPaper,
}

/// The length of everything to say about a word.
pub extern "C" fn length_of_word(word: &[u8; 9]) -> usize {
    let word = core::str::from_utf8(word).unwrap_or_default();
    match DeviceWord::try_from(word) {
        Ok(code) => code.en().len() + code.as_ref().len(),
        Err(error) => usize::from(error.is_cut()) + DeviceWord::lookup(10_000).as_slice().len(),
    }
}

/// The class of an answer, as a number that C can read.
pub extern "C" fn class_of(code: i64, status: u16) -> u8 {
    let class = PayCode::judge(code, status).class();
    Class::ALL
        .iter()
        .position(|other| *other == class)
        .map_or(0, |index| index as u8)
}

/// Whether a device may be asked again.
pub extern "C" fn may_retry(code: i8) -> bool {
    match DeviceCode::try_from(code) {
        Ok(code) => code.class().is_retryable(),
        Err(_) => matches!(DeviceCode::lookup(code), Lookup::Shared(_)),
    }
}

/// How many meanings a code of four digits has.
pub extern "C" fn meanings_of_digits(digits: &[u8; 4]) -> usize {
    let word = core::str::from_utf8(digits).unwrap_or_default();
    PayCode::lookup(word).as_slice().len()
}

/// How many codes of the device are codes of the API too.
pub extern "C" fn common() -> usize {
    common_codes::<DeviceCode, PayCode>().count()
}

/// The length of a status's message.
pub extern "C" fn message_length(status: u16) -> usize {
    HttpStatus::from(status).zh().len()
}

#[panic_handler]
fn panic(_: &PanicInfo<'_>) -> ! {
    loop {}
}
