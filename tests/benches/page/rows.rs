//! The rows that the benchmarks save.

use serde::Deserialize;

/// Two things compared, one figure, or where and when all of it was measured.
#[derive(Deserialize)]
#[serde(untagged)]
pub enum Row {
    Comparison(Comparison),
    Value(Value),
    Machine { machine: String },
}

#[derive(Deserialize)]
pub struct Comparison {
    pub what: String,
    pub unit: String,
    pub goal: Option<f64>,
    pub ours: f64,
    pub theirs: f64,
    pub ratio: f64,
    pub least: f64,
    pub greatest: f64,
}

impl Comparison {
    /// The median of the ratios, and the least and the greatest, as two cells of a table.
    pub fn ratios(&self) -> String {
        let Comparison {
            ratio,
            least,
            greatest,
            ..
        } = self;
        format!("{ratio:.2} | {least:.2} – {greatest:.2}")
    }
}

#[derive(Deserialize)]
pub struct Value {
    pub what: String,
    pub value: f64,
}

/// All rows of a run.
pub struct Rows {
    pub comparisons: Vec<Comparison>,
    pub values: Vec<Value>,
    pub machine: String,
}

impl Rows {
    pub fn read(lines: &str) -> Self {
        let mut rows = Rows {
            comparisons: Vec::new(),
            values: Vec::new(),
            machine: String::new(),
        };
        for line in lines.lines() {
            match serde_json::from_str(line).expect(line) {
                Row::Comparison(row) => rows.comparisons.push(row),
                Row::Value(row) => rows.values.push(row),
                Row::Machine { machine } => rows.machine = machine,
            }
        }
        assert!(!rows.machine.is_empty(), "the rows of a whole run");
        rows
    }

    /// The comparisons whose name begins so.
    pub fn about<'a>(&'a self, start: &'a str) -> impl Iterator<Item = &'a Comparison> {
        self.comparisons
            .iter()
            .filter(move |row| row.what.starts_with(start))
    }
}
