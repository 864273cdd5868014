//! A catalogue as a list for people and other programs. JSON is `Serialize` of
//! [`Entries`](crate::Entries).

mod csv;
mod markdown;

pub use csv::Csv;
pub use markdown::Markdown;

use crate::Entries;

impl Entries {
    /// The rows as CSV, in the order of declaration.
    ///
    /// ```
    /// # use jiemi_codes::PayCode;
    /// let csv = PayCode::ENTRIES.csv().to_string();
    /// assert!(csv.starts_with("code,name,zh,en,class,shared,by_status\r\n"));
    /// assert!(csv.ends_with("1023,ConditionNotMet,所需条件不满足。,A required condition is not met.,fail,false,false\r\n"));
    /// ```
    #[must_use]
    pub const fn csv(self) -> Csv {
        Csv::new(self)
    }

    /// The rows as a table in Markdown, in the order of declaration and in both languages.
    ///
    /// ```
    /// # use jiemi_codes::{Language, PayCode};
    /// let table = PayCode::ENTRIES.markdown();
    /// assert_eq!(
    ///     table.to_string().lines().nth(3),
    ///     Some("| 1000 | 返回成功，得到有效数据。 | Success; the response carries valid data. | success | Success |"),
    /// );
    /// assert_eq!(
    ///     table.language(Language::Zh).to_string().lines().nth(3),
    ///     Some("| 1000 | 返回成功，得到有效数据。 | success | Success |"),
    /// );
    /// ```
    #[must_use]
    pub const fn markdown(self) -> Markdown {
        Markdown::new(self)
    }
}
