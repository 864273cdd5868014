//! Rows of measurements: two things that were measured in turns, and how they compare.

#![allow(dead_code, reason = "each benchmark uses a part")]

use crate::Options;
use serde_json::json;
use std::fs::OpenOptions;
use std::io::Write as _;

/// Adds a row to the file that was asked for.
fn save(row: &serde_json::Value, options: &Options) {
    if let Some(path) = &options.save {
        let file = OpenOptions::new().append(true).create(true).open(path);
        writeln!(file.expect("a file"), "{row}").expect("written");
    }
}

/// One figure.
pub struct Value {
    /// What is measured.
    pub what: String,
    pub unit: &'static str,
    pub value: f64,
}

impl Value {
    pub fn print(&self, options: &Options) {
        let Value { what, unit, value } = self;
        println!("{what:66} {value:10.2} {unit}");
        save(
            &json!({ "what": what, "unit": unit, "value": value }),
            options,
        );
    }
}

/// The same work done by two sides, again and again.
pub struct Comparison {
    /// What is compared.
    pub what: String,
    unit: &'static str,
    /// The ratio to reach.
    pub goal: Option<f64>,
    pairs: Vec<(f64, f64)>,
}

/// The least, the median and the greatest.
fn spread(mut list: Vec<f64>) -> [f64; 3] {
    list.sort_by(f64::total_cmp);
    [list[0], list[list.len() / 2], list[list.len() - 1]]
}

impl Comparison {
    /// Nothing yet.
    pub fn new(what: String, unit: &'static str) -> Self {
        Comparison {
            what,
            unit,
            goal: None,
            pairs: Vec::new(),
        }
    }

    /// One turn of each.
    pub fn add(&mut self, ours: f64, theirs: f64) {
        self.pairs.push((ours, theirs));
    }

    /// A row: our median, their median, and the median of the ratios turn by turn, with the
    /// least and the greatest ratio.
    pub fn print(&self, options: &Options) {
        let [_, ours, _] = spread(self.pairs.iter().map(|pair| pair.0).collect());
        let [_, theirs, _] = spread(self.pairs.iter().map(|pair| pair.1).collect());
        let [least, ratio, greatest] =
            spread(self.pairs.iter().map(|pair| pair.0 / pair.1).collect());
        let goal = self
            .goal
            .map(|goal| format!("≤ {goal:.2}"))
            .unwrap_or_default();
        let Comparison { what, unit, .. } = self;
        let row = json!({
            "what": what, "unit": unit, "goal": self.goal, "ours": ours, "theirs": theirs,
            "ratio": ratio, "least": least, "greatest": greatest,
        });
        save(&row, options);
        println!(
            "{what:66} {ours:8.2} {theirs:8.2} {unit:2} {ratio:6.3} {least:6.3} {greatest:6.3}  {goal}"
        );
    }
}

/// The headers above the rows: both medians, the median of the ratios turn by turn, the
/// least and the greatest ratio, and the goal.
pub fn header() {
    println!(
        "{:66} {:>8} {:>8}    {:>6} {:>6} {:>6}  goal",
        "", "ours", "theirs", "ratio", "min", "max"
    );
}
