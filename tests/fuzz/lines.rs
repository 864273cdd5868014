//! Inputs of the fuzz targets as text, one a line, so that what is worth keeping is a file that
//! people can read: `envelope.txt`, `derive.txt`, `document.txt`.

/// The inputs in such a file. `\n`, `\\` and `\xFF` mean what they mean in Rust.
pub(crate) fn inputs(file: &str) -> impl Iterator<Item = Vec<u8>> {
    file.lines().map(input)
}

fn input(line: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut parts = line.split('\\');
    bytes.extend(parts.next().unwrap_or_default().bytes());
    while let Some(part) = parts.next() {
        match part.split_at_checked(1) {
            Some(("n", rest)) => {
                bytes.push(b'\n');
                bytes.extend(rest.bytes());
            }
            Some(("x", rest)) => {
                let (digits, rest) = rest.split_at(2);
                bytes.push(u8::from_str_radix(digits, 16).expect("two hexadecimal digits"));
                bytes.extend(rest.bytes());
            }
            // What follows two of them is plain.
            None if part.is_empty() => {
                bytes.push(b'\\');
                bytes.extend(parts.next().unwrap_or_default().bytes());
            }
            _ => panic!("an unknown escape in {line}"),
        }
    }
    bytes
}
