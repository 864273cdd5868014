//! Writes the fields of an object into another one, each directly through the
//! serializer: nothing passes through a type that could change a number.

use serde::ser::{Error, Impossible, Serialize, SerializeMap, SerializeStruct, Serializer};

/// The field names that a reply writes itself.
const RESERVED: [&str; 4] = ["name", "message", "code", "status"];

/// Takes an object, or nothing, and writes its fields into `M`.
pub(super) struct Flatten<'m, M>(pub(super) &'m mut M);

fn check<E: Error>(field: &str) -> Result<(), E> {
    if RESERVED.contains(&field) {
        return Err(E::custom(format_args!(
            "the payload of a reply cannot have a field `{field}` of its own"
        )));
    }
    Ok(())
}

fn no_object<T, E: Error>() -> Result<T, E> {
    Err(E::custom("the payload of a reply is an object"))
}

/// The methods for values that are not objects.
macro_rules! refuse {
    ($($method:ident($($argument:ty),*) $(-> $compound:ty)?;)*) => {$(
        refuse!(@ $method ($($argument),*) $($compound)?);
    )*};
    (@ $method:ident ($($argument:ty),*)) => {
        fn $method(self, $(_: $argument),*) -> Result<(), M::Error> {
            no_object()
        }
    };
    (@ $method:ident ($($argument:ty),*) $compound:ty) => {
        fn $method(self, $(_: $argument),*) -> Result<$compound, M::Error> {
            no_object()
        }
    };
}

impl<M: SerializeMap> Serializer for Flatten<'_, M> {
    type Ok = ();
    type Error = M::Error;
    type SerializeSeq = Impossible<(), M::Error>;
    type SerializeTuple = Impossible<(), M::Error>;
    type SerializeTupleStruct = Impossible<(), M::Error>;
    type SerializeTupleVariant = Impossible<(), M::Error>;
    type SerializeMap = Self;
    type SerializeStruct = Self;
    type SerializeStructVariant = Impossible<(), M::Error>;

    refuse! {
        serialize_bool(bool);
        serialize_i8(i8);
        serialize_i16(i16);
        serialize_i32(i32);
        serialize_i64(i64);
        serialize_i128(i128);
        serialize_u8(u8);
        serialize_u16(u16);
        serialize_u32(u32);
        serialize_u64(u64);
        serialize_u128(u128);
        serialize_f32(f32);
        serialize_f64(f64);
        serialize_char(char);
        serialize_str(&str);
        serialize_bytes(&[u8]);
        serialize_unit_variant(&'static str, u32, &'static str);
        serialize_seq(Option<usize>) -> Self::SerializeSeq;
        serialize_tuple(usize) -> Self::SerializeTuple;
        serialize_tuple_struct(&'static str, usize) -> Self::SerializeTupleStruct;
        serialize_tuple_variant(&'static str, u32, &'static str, usize) -> Self::SerializeTupleVariant;
        serialize_struct_variant(&'static str, u32, &'static str, usize) -> Self::SerializeStructVariant;
    }

    fn serialize_none(self) -> Result<(), M::Error> {
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, payload: &T) -> Result<(), M::Error> {
        payload.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), M::Error> {
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), M::Error> {
        Ok(())
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        payload: &T,
    ) -> Result<(), M::Error> {
        payload.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        payload: &T,
    ) -> Result<(), M::Error> {
        check(variant)?;
        self.0.serialize_entry(variant, payload)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Self, M::Error> {
        Ok(self)
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self, M::Error> {
        Ok(self)
    }
}

impl<M: SerializeMap> SerializeMap for Flatten<'_, M> {
    type Ok = ();
    type Error = M::Error;

    fn serialize_key<K: Serialize + ?Sized>(&mut self, key: &K) -> Result<(), M::Error> {
        // The key as JSON writes it, which is what a reader sees.
        if let Ok(serde_json::Value::String(field)) = serde_json::to_value(key) {
            check(&field)?;
        }
        self.0.serialize_key(key)
    }

    fn serialize_value<V: Serialize + ?Sized>(&mut self, value: &V) -> Result<(), M::Error> {
        self.0.serialize_value(value)
    }

    fn end(self) -> Result<(), M::Error> {
        Ok(())
    }
}

impl<M: SerializeMap> SerializeStruct for Flatten<'_, M> {
    type Ok = ();
    type Error = M::Error;

    fn serialize_field<V: Serialize + ?Sized>(
        &mut self,
        field: &'static str,
        value: &V,
    ) -> Result<(), M::Error> {
        check(field)?;
        self.0.serialize_entry(field, value)
    }

    fn end(self) -> Result<(), M::Error> {
        Ok(())
    }
}
