//! A catalogue with ranges: `HttpStatus`, against a match by hand.

use super::{COUNT, compare};
use jiemi_codes::{HttpStatus, ResponseCode as _};
use rand::SeedableRng as _;
use rand::rngs::SmallRng;
use rand::seq::SliceRandom as _;

pub fn lookups() {
    // As somebody would write it by hand.
    #[allow(clippy::match_overlapping_arm)]
    fn by_hand(status: u32) -> Option<u8> {
        Some(match status {
            100 => 0,
            101 => 1,
            102 => 2,
            103 => 3,
            200 => 4,
            201 => 5,
            202 => 6,
            203 => 7,
            204 => 8,
            205 => 9,
            206 => 10,
            207 => 11,
            208 => 12,
            226 => 13,
            300 => 14,
            301 => 15,
            302 => 16,
            303 => 17,
            304 => 18,
            305 => 19,
            307 => 20,
            308 => 21,
            400 => 22,
            401 => 23,
            402 => 24,
            403 => 25,
            404 => 26,
            405 => 27,
            406 => 28,
            407 => 29,
            408 => 30,
            409 => 31,
            410 => 32,
            411 => 33,
            412 => 34,
            413 => 35,
            414 => 36,
            415 => 37,
            416 => 38,
            417 => 39,
            421 => 40,
            422 => 41,
            423 => 42,
            424 => 43,
            425 => 44,
            426 => 45,
            428 => 46,
            429 => 47,
            431 => 48,
            451 => 49,
            499 => 50,
            500 => 51,
            501 => 52,
            502 => 53,
            503 => 54,
            504 => 55,
            505 => 56,
            506 => 57,
            507 => 58,
            508 => 59,
            510 => 60,
            511 => 61,
            100..=199 => 62,
            200..=299 => 63,
            300..=399 => 64,
            400..=499 => 65,
            500..=599 => 66,
            _ => 67,
        })
    }
    let listed: Vec<u32> = (100..600)
        .filter(|status| by_hand(*status) < Some(62))
        .collect();
    let in_ranges: Vec<u32> = (100..600)
        .filter(|status| by_hand(*status) >= Some(62))
        .collect();
    let take = |numbers: &[u32], seed| {
        let mut numbers: Vec<u32> = numbers.iter().copied().cycle().take(COUNT).collect();
        numbers.shuffle(&mut SmallRng::seed_from_u64(seed));
        numbers
    };
    let (listed, in_ranges) = (take(&listed, 4), take(&in_ranges, 5));
    let half: Vec<u32> = listed
        .iter()
        .step_by(2)
        .chain(in_ranges.iter().step_by(2))
        .copied()
        .collect();
    for (name, numbers) in [
        ("listed", &listed),
        ("in ranges", &in_ranges),
        ("half in ranges", &take(&half, 6)),
    ] {
        compare::<u32, Option<HttpStatus>, _>(
            &format!("lookup, HttpStatus, {name}"),
            numbers,
            |status| HttpStatus::lookup(status as u16).one(),
            &[("a match", by_hand)],
            None,
        );
    }
}
