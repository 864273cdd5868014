//! Reads the lists of return codes that vendors publish, in Markdown, CSV and TSV, and says
//! whether a catalogue of [`jiemi-codes`](jiemi_codes) still agrees.
//!
//! When you replace your copy of the list, one line in a test says what is new, gone or
//! reworded:
//!
//! ```
//! use jiemi_codes::PayCode;
//! use jiemi_codes_document::Document;
//!
//! # let table = jiemi_codes_document::markdown(PayCode::ENTRIES);
//! # let published = &format!("## 返回码\n\n{table}");
//! // In a test: let published = include_str!("../return-codes.md");
//! let list = Document::from_markdown(published).section("返回码")?;
//! list.assert_matches::<PayCode>();
//! # Ok::<(), jiemi_codes_document::DocumentError>(())
//! ```
//!
//! The test fails with a report that begins with what was read:
//!
//! ```text
//! line 4, under `返回码`: a list of items, 26 numbers, `0` to `1024`
//!
//! `PayCode` and the list differ: 1 new, 0 gone, 1 changed, 0 unreadable
//!
//! new, only in the list:
//!   line 29: 1024 余额不足。
//!
//! changed:
//!   line 24: 1019 WechatPending, Chinese message
//!     list:      微信支付不再需要轮询。
//!     catalogue: 微信支付需要轮询。
//!     added "不再"
//! ```
//!
//! Names are not compared. In `[dev-dependencies]` the library costs your users nothing.
//!
//! # Choose a list
//!
//! Most documents have several tables: an overview, parameters, order states. So nothing is
//! guessed. Print the [`Document`], or let [`list`](Document::list) fail: either says what there
//! is.
//!
//! ```
//! use jiemi_codes_document::Document;
//!
//! let document = Document::from_markdown(
//!     "## 错误码\n\n| 错误码 | 说明 |\n|---|---|\n| 1001 | 参数错误 |\n\n## 订单状态\n\n\
//!      | 状态 | 说明 |\n|---|---|\n| 100 | 待支付 |\n",
//! );
//! assert_eq!(
//!     document.list().unwrap_err().to_string(),
//!     "the document has 2 lists that could hold codes:\n  \
//!        line 3, under `错误码`: a table, 1 number, `1001`\n  \
//!        line 9, under `订单状态`: a table, 1 row; which column has the codes? `状态`, `说明`\n\
//!      choose one by its heading, `.section(\"…\")`, or by its line, `.at_line(…)`; to read \
//!      several as one: `.sections([…])` or `.at_lines([…])`",
//! );
//! assert_eq!(document.section("错误码")?.numbers()?.len(), 1);
//! # Ok::<(), jiemi_codes_document::DocumentError>(())
//! ```
//!
//! | to read | write |
//! |---|---|
//! | the only list | [`document.list()`](Document::list) |
//! | the only list under a heading | [`document.section("错误码")`](Document::section) |
//! | one list under each of several headings | [`document.sections(["通用错误码", "支付错误码"])`](Document::sections) |
//! | the list on a line, or several | [`document.at_line(26)`](Document::at_line), [`document.at_lines([26, 40])`](Document::at_lines) |
//! | columns with unusual headers | [`list.columns(Columns::code("值").zh("含义"))`](List::columns) |
//! | all rows except known ones | [`list.except(["2005C"])`](List::except) |
//!
//! For CSV and TSV, [`Document::from_csv`] and [`Document::from_tsv`].
//!
//! # What is read
//!
//! - **Tables** in Markdown, and the rows of CSV and TSV. The headers say which column is which.
//!   Codes: 错误码, 返回码, `code`, `errcode`. Messages: 说明, 描述, `message`, `description`, or
//!   中文 and `English` for one language each. Names: `name`, 常量, or a column of nothing but
//!   constants such as `SDK_BAD_SIGN`. A cell with only a `-` is empty.
//! - **Lists of items** that begin with a code: `` - `1000`: text ``, `- 1000：text`,
//!   `- **1000** - text`, `` - `SYSTEM_ERROR`: text ``.
//! - A **catalogue of numbers** reads decimal and hexadecimal integers (full-width digits too),
//!   ranges such as `5000-5999`, `5000~5999` and `5xx`, and `other` or 其他.
//! - A **catalogue of words** reads each code byte for byte, without markup: `SYSTEM_ERROR`,
//!   `0001`, `2005C`, `0x10`.
//! - Codes that are struck out or are links are read, and the report says so.
//!
//! Every row of the list that you choose counts. A row that cannot be read fails the test, which
//! names its line, until [`except`](List::except) says that the row is known.
//!
//! # What is passed over
//!
//! Codes in headings (`### -1001 NO_SUCH_ORDER`), in fences, in HTML tables, in comments, or at
//! the beginning of a line of text (`Error Number: 8001`) are not read.
//! [`passed_over`](Document::passed_over) has each with its line and the reason, and so does
//! every report. They do not fail a test. If nothing may appear there, assert that too:
//!
//! ```
//! # let document = jiemi_codes_document::Document::from_markdown("- `1`: one\n");
//! assert!(document.passed_over().is_empty(), "{document}");
//! assert_eq!(document.lists().len(), 1, "{document}");
//! ```
//!
//! # Export
//!
//! [`markdown()`] and [`csv()`] write a catalogue as a list, in both languages or in one. Reading
//! it back gives no difference.
//!
//! # Without Rust
//!
//! The command `jiemi-codes` (package `jiemi-codes-cli`) reads the same lists: `check` compares
//! one with a JSON export, `scaffold` turns one into an enum, and `explain --list` looks up
//! codes.

mod class;
mod code;
mod compare;
mod document;
mod error;
mod export;
mod parse;
mod passed_over;
mod report;
mod rows;
mod said;
mod select;

pub use code::PublishedCode;
pub use compare::{Changed, Declared, Difference, Edit, Field, SharedDifferently};
pub use document::Document;
pub use error::{DocumentError, Problem, Remedy};
pub use export::{Csv, Markdown, csv, markdown};
pub use passed_over::PassedOver;
pub use rows::Row;
pub use select::{Columns, List};
