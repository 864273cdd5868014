//! What to write instead of a misspelt word.

/// `` `a`, `b` or `c` ``
pub(crate) fn one_of(words: &[&str]) -> String {
    list(quoted(words), "or")
}

/// `` `a`, `b` and `c` ``
pub(crate) fn all_of(words: &[&str]) -> String {
    list(quoted(words), "and")
}

/// `a, b, c, d, e and 20 more`: an error shows only the first few of a long list.
pub(crate) fn first_few(mut items: Vec<String>) -> String {
    if let Some(more) = items.len().checked_sub(5).filter(|more| *more > 0) {
        items.truncate(5);
        items.push(format!("{more} more"));
    }
    list(items, "and")
}

fn quoted(words: &[&str]) -> Vec<String> {
    let mut quoted = Vec::new();
    for word in words {
        quoted.push(format!("`{word}`"));
    }
    quoted
}

fn list(items: Vec<String>, conjunction: &str) -> String {
    let mut list = String::new();
    for (index, item) in items.iter().enumerate() {
        if index > 0 && index + 1 == items.len() {
            list.push(' ');
            list.push_str(conjunction);
            list.push(' ');
        } else if index > 0 {
            list.push_str(", ");
        }
        list.push_str(item);
    }
    list
}

/// The word most likely meant, if one is near enough.
pub(crate) fn nearest<'a>(written: &str, words: &[&'a str]) -> Option<&'a str> {
    let written = written.to_lowercase();
    let mut nearest: Option<(usize, &str)> = None;
    for word in words {
        let distance = distance(&written, word);
        let is_nearer = nearest.is_none_or(|(least, _)| distance < least);
        if distance <= word.len() / 3 && is_nearer {
            nearest = Some((distance, word));
        }
    }
    if let Some((_, word)) = nearest {
        return Some(word);
    }
    // `failed`, `retryable`, `reauth`
    let begins = |longer: &str, shorter: &str| shorter.len() >= 4 && longer.starts_with(shorter);
    let mut words = words.iter().copied();
    words.find(|word| begins(word, &written) || begins(&written, word))
}

/// How many letters must be inserted, deleted, replaced or swapped with their
/// neighbour (optimal string alignment).
// There is a row for each letter of `a` and a column for each of `b`, plus one row and
// one column; `i` and `j` count no further.
#[cfg_attr(not(test), allow(clippy::indexing_slicing))]
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    // A word that is far too long is not a misspelling, and the table below must stay small.
    let a: Vec<char> = a.chars().take(b.len() + 8).collect();
    let mut rows = vec![(0..=b.len()).collect::<Vec<_>>(); a.len() + 1];
    for (i, row) in rows.iter_mut().enumerate() {
        row[0] = i;
    }
    for i in 1..=a.len() {
        for j in 1..=b.len() {
            let exchange = usize::from(a[i - 1] != b[j - 1]);
            let mut least = (rows[i - 1][j] + 1)
                .min(rows[i][j - 1] + 1)
                .min(rows[i - 1][j - 1] + exchange);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                least = least.min(rows[i - 2][j - 2] + 1);
            }
            rows[i][j] = least;
        }
    }
    rows[a.len()][b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_misspelt_word_finds_the_one_that_was_meant() {
        let words = ["success", "poll", "retry", "fail", "shared"];
        assert_eq!(nearest("sucess", &words), Some("success"));
        assert_eq!(nearest("Fail", &words), Some("fail"));
        assert_eq!(nearest("shraed", &words), Some("shared"));
        assert_eq!(nearest("rety", &words), Some("retry"));
        assert_eq!(nearest("failed", &words), Some("fail"));
        assert_eq!(nearest("successful", &words), Some("success"));
        assert_eq!(nearest("share", &words), Some("shared"));
        assert_eq!(nearest("re", &words), None);
        assert_eq!(nearest("wonderful", &words), None);
        assert_eq!(nearest("", &words), None);
    }

    #[test]
    fn a_letter_too_many_or_too_few_or_wrong_or_swapped_is_one_mistake() {
        for (written, meant, mistakes) in [
            ("fail", "fail", 0),
            ("faail", "fail", 1),
            ("fil", "fail", 1),
            ("fall", "fail", 1),
            ("fial", "fail", 1),
            ("afli", "fail", 2),
            ("inedterminaet", "indeterminate", 2),
            ("polling", "poll", 3),
            ("", "fail", 4),
        ] {
            assert_eq!(distance(written, meant), mistakes, "{written}");
            assert_eq!(distance(meant, written), mistakes, "{written}");
        }
    }

    #[test]
    fn a_list_reads_as_part_of_a_sentence() {
        assert_eq!(one_of(&["a", "b", "c"]), "`a`, `b` or `c`");
        assert_eq!(all_of(&["a", "b"]), "`a` and `b`");
        assert_eq!(one_of(&["a"]), "`a`");
        let numbers = |count: u8| (1..=count).map(|number| number.to_string()).collect();
        assert_eq!(first_few(numbers(5)), "1, 2, 3, 4 and 5");
        assert_eq!(first_few(numbers(9)), "1, 2, 3, 4, 5 and 4 more");
    }
}
