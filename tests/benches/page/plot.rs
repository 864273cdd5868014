//! Growth as a figure: both axes logarithmic, so that what grows in proportion is a straight
//! line of the same slope as the dotted one.

use crate::rows::Value;
use std::fmt::Write as _;

/// A panel of the figure.
struct Panel {
    title: &'static str,
    what: &'static str,
    /// Whether doubling the codes is to double it.
    is_proportional: bool,
}

const PANELS: [Panel; 4] = [
    Panel {
        title: "added to a check, ms",
        what: "check",
        is_proportional: true,
    },
    Panel {
        title: "added to its memory, MB",
        what: "memory",
        is_proportional: true,
    },
    Panel {
        title: "bytes a code in a program",
        what: "bytes a code",
        is_proportional: false,
    },
    Panel {
        title: "ns a lookup, half unknown",
        what: "lookup",
        is_proportional: false,
    },
];
const KINDS: [(&str, &str); 2] = [("numbers", "#3b7dd8"), ("words", "#d4801a")];
const WIDTH: f64 = 300.0;
const HEIGHT: f64 = 190.0;

/// The size and the figure of each row of a panel.
fn points(values: &[Value], what: &str, kind: &str) -> Vec<(f64, f64)> {
    let start = format!("{what}, {kind}, ");
    let rows = values.iter().filter_map(|row| {
        let size = row.what.strip_prefix(&start)?.parse().ok()?;
        (row.value > 0.0).then_some((size, row.value))
    });
    rows.collect()
}

pub fn growth(values: &[Value]) -> String {
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {} {}\" width=\"{}\" \
         style=\"max-width:100%;height:auto\" role=\"img\" aria-label=\"Growth with the number of \
         codes\" font-family=\"sans-serif\" font-size=\"12\" fill=\"currentColor\">\n",
        WIDTH * 2.0,
        HEIGHT * 2.0 + 20.0,
        WIDTH * 2.0,
    );
    for (index, (kind, colour)) in KINDS.into_iter().enumerate() {
        let x = 8.0 + 90.0 * index as f64;
        let _ = writeln!(
            svg,
            "<rect x=\"{x}\" y=\"4\" width=\"12\" height=\"12\" fill=\"{colour}\"></rect><text x=\"{}\" y=\"14\">{kind}</text>",
            x + 18.0
        );
    }
    for (index, panel) in PANELS.iter().enumerate() {
        let (x, y) = (
            (index % 2) as f64 * WIDTH,
            (index / 2) as f64 * HEIGHT + 20.0,
        );
        let _ = writeln!(svg, "<g transform=\"translate({x} {y})\">");
        draw(panel, values, &mut svg);
        svg.push_str("</g>\n");
    }
    svg.push_str("</svg>\n");
    svg
}

fn draw(panel: &Panel, values: &[Value], svg: &mut String) {
    let lines = KINDS.map(|(kind, colour)| (points(values, panel.what, kind), colour));
    let all = || lines.iter().flat_map(|(points, _)| points);
    let least = all().map(|point| point.1).fold(f64::MAX, f64::min);
    let greatest = all().map(|point| point.1).fold(0.0, f64::max);
    let (bottom, top) = (
        least.log10().floor(),
        greatest.log10().ceil().max(least.log10().floor() + 1.0),
    );
    let (left, right) = (20_f64.log10(), 70_000_f64.log10());
    let at_x = |size: f64| 46.0 + (size.log10() - left) / (right - left) * (WIDTH - 56.0);
    let at_y = |value: f64| 26.0 + (top - value.log10()) / (top - bottom) * (HEIGHT - 56.0);
    let _ = writeln!(svg, "<text x=\"8\" y=\"16\">{}</text>", panel.title);
    for exponent in bottom as i32..=top as i32 {
        let value = 10_f64.powi(exponent);
        let y = at_y(value);
        let _ = writeln!(
            svg,
            "<path d=\"M46 {y:.1}H{}\" stroke=\"currentColor\" stroke-opacity=\".2\"></path><text x=\"42\" y=\"{:.1}\" text-anchor=\"end\" font-size=\"10\">{value}</text>",
            WIDTH - 10.0,
            y + 3.0,
        );
    }
    for (size, name) in [(100.0, "100"), (1e3, "1,000"), (1e4, "10,000")] {
        let x = at_x(size);
        let _ = writeln!(
            svg,
            "<path d=\"M{x:.1} 26V{}\" stroke=\"currentColor\" stroke-opacity=\".2\"></path><text x=\"{x:.1}\" y=\"{}\" text-anchor=\"middle\" font-size=\"10\">{name}</text>",
            HEIGHT - 30.0,
            HEIGHT - 16.0,
        );
    }
    if panel.is_proportional {
        // In proportion from the greatest of the first line.
        if let Some((size, value)) = lines[0].0.last() {
            let from = 300.0_f64.max(size * 10_f64.powf(bottom) / value);
            let _ = writeln!(
                svg,
                "<path d=\"M{:.1} {:.1}L{:.1} {:.1}\" stroke=\"currentColor\" stroke-dasharray=\"2 4\" fill=\"none\"></path>",
                at_x(from),
                at_y(value * from / size),
                at_x(*size),
                at_y(*value),
            );
        }
    }
    for (points, colour) in &lines {
        let path: Vec<_> = points
            .iter()
            .map(|(size, value)| format!("{:.1} {:.1}", at_x(*size), at_y(*value)))
            .collect();
        if !path.is_empty() {
            let _ = writeln!(
                svg,
                "<path d=\"M{}\" stroke=\"{colour}\" stroke-width=\"2\" fill=\"none\"></path>",
                path.join("L")
            );
        }
    }
}
