//! What the contract promises for every enum: items, traits and conversions.

use quote::ToTokens as _;
use syn::{Block, ImplItem, Item, ItemImpl, Visibility};

/// For any enum: the trait, if the item belongs to one, and the item.
const ITEMS: [&str; 8] = [
    " ENTRIES",
    " UNIT_VARIANTS",
    " code",
    " const_lookup",
    " entry",
    "ResponseCode ENTRIES",
    "ResponseCode UNIT_VARIANTS",
    "ResponseCode code",
];

const OF_NUMBERS: [&str; 1] = ["ResponseCode __find"];

const OF_WORDS: [&str; 5] = [
    "ResponseCode __HAS_WORDS",
    "ResponseCode __find_word",
    "AsRef as_ref",
    "FromStr from_str",
    "TryFrom try_from",
];

/// Checks that the block has all of it, for the enum of this name.
pub(super) fn check(block: &Block, name: &str, has_words: bool) {
    let of_kind = match has_words {
        true => &OF_WORDS[..],
        false => &OF_NUMBERS[..],
    };
    let is_there = |promised: &&&str| {
        let is_for_enum = |item: &&ItemImpl| name == item.self_ty.to_token_stream().to_string();
        impls(block)
            .filter(is_for_enum)
            .any(|item| names(item).contains(&(**promised).to_owned()))
    };
    let missing: Vec<_> = ITEMS
        .iter()
        .chain(of_kind)
        .filter(|promised| !is_there(promised))
        .collect();
    assert!(
        missing.is_empty(),
        "{missing:?} missing in: {}",
        block.to_token_stream()
    );
    check_conversions(block, name, has_words);
}

/// The value of the trait's constant for this enum; `None` if it keeps the default.
pub(super) fn protocol(block: &Block) -> Option<String> {
    let mut items = impls(block).flat_map(|item| &item.items);
    items.find_map(|item| match item {
        ImplItem::Const(item) if item.ident == "PROTOCOL" => {
            Some(item.expr.to_token_stream().to_string().replace(' ', ""))
        }
        _ => None,
    })
}

/// Words convert to and from a text; numbers convert to the repr and to `i64`, and from each
/// of the seven integer types.
fn check_conversions(block: &Block, name: &str, has_words: bool) {
    let conversions = impls(block).filter_map(|item| {
        let (path, _) = item.trait_.as_ref()?;
        let last = path.segments.last()?;
        let is_conversion = ["From", "TryFrom"].iter().any(|name| last.ident == name);
        let (last, ty) = (last.to_token_stream(), item.self_ty.to_token_stream());
        is_conversion.then(|| format!("{last} for {ty}"))
    });
    let conversions: Vec<_> = conversions.collect();
    if has_words {
        let text = "& 'static __jiemi :: str";
        let to_text = format!("From < {name} > for {text}");
        let of_text = format!("TryFrom < {} > for {name}", text.replace("'static ", ""));
        assert_eq!(conversions, [to_text, of_text]);
    } else {
        assert!([8, 9].contains(&conversions.len()), "{conversions:?}");
    }
}

/// The items of an impl, each preceded by the name of the trait.
fn names(item: &ItemImpl) -> Vec<String> {
    let of = item.trait_.as_ref().and_then(|(path, _)| {
        let last = path.segments.last()?;
        Some(last.ident.to_string())
    });
    let of = of.unwrap_or_default();
    let names = item.items.iter().filter_map(|item| match item {
        ImplItem::Const(item) => Some(&item.ident),
        ImplItem::Fn(item) => Some(&item.sig.ident),
        _ => None,
    });
    names.map(|name| format!("{of} {name}")).collect()
}

/// The visibility of each inherent item.
pub(super) fn visibilities(block: &Block) -> Vec<&Visibility> {
    let inherent = impls(block).filter(|item| item.trait_.is_none());
    let items = inherent.flat_map(|item| &item.items);
    let visibilities = items.filter_map(|item| match item {
        ImplItem::Const(item) => Some(&item.vis),
        ImplItem::Fn(item) => Some(&item.vis),
        _ => None,
    });
    visibilities.collect()
}

/// The impls in a block.
fn impls(block: &Block) -> impl Iterator<Item = &ItemImpl> {
    block.stmts.iter().filter_map(|statement| match statement {
        syn::Stmt::Item(Item::Impl(item)) => Some(item),
        _ => None,
    })
}
