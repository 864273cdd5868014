//! A catalogue of more variants than anybody reads. Its table is a `static` and its lists are
//! made in rows, which a small catalogue does not test.

use jiemi_codes::{Code, Codes, Entry, Lookup, ResponseCode};

macro_rules! large {
    ($($name:ident = $number:literal)*) => {
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, ResponseCode)]
        #[response_code(repr = i32, class = fail, messages = en, total)]
        enum Large {
            $(
                #[doc = concat!("Message of ", stringify!($name))]
                #[code($number, en = "A message.")]
                $name,
            )*
            /// Shared with another.
            #[code(70_000, shared)]
            First,
            /// Shared with one, and chosen.
            #[code(70_000, shared, primary)]
            Second,
            /// A range around many of the numbers.
            #[code(0..=999)]
            Range(i32),
            /// The rest.
            #[code(other)]
            Other(i32),
        }

        const NUMBERS: &[(i32, &str)] = &[$(($number, stringify!($name))),*];
    };
}

large! {
    V0=-900 V1=-271 V2=358 V3=987 V4=1616 V5=2245 V6=2874 V7=3503 V8=4132 V9=-526 V10=103 V11=732
    V12=1361 V13=1990 V14=2619 V15=3248 V16=3877 V17=-781 V18=-152 V19=477 V20=1106 V21=1735
    V22=2364 V23=2993 V24=3622 V25=4251 V26=-407 V27=222 V28=851 V29=1480 V30=2109 V31=2738
    V32=3367 V33=3996 V34=-662 V35=-33 V36=596 V37=1225 V38=1854 V39=2483 V40=3112 V41=3741
    V42=4370 V43=-288 V44=341 V45=970 V46=1599 V47=2228 V48=2857 V49=3486 V50=4115 V51=-543 V52=86
    V53=715 V54=1344 V55=1973 V56=2602 V57=3231 V58=3860 V59=-798 V60=-169 V61=460 V62=1089
    V63=1718 V64=2347 V65=2976 V66=3605 V67=4234 V68=-424 V69=205 V70=834 V71=1463 V72=2092
    V73=2721 V74=3350 V75=3979 V76=-679 V77=-50 V78=579 V79=1208 V80=1837 V81=2466 V82=3095
    V83=3724 V84=4353 V85=-305 V86=324 V87=953 V88=1582 V89=2211 V90=2840 V91=3469 V92=4098
    V93=-560 V94=69 V95=698 V96=1327 V97=1956 V98=2585 V99=3214 V100=3843 V101=-815 V102=-186
    V103=443 V104=1072 V105=1701 V106=2330 V107=2959 V108=3588 V109=4217 V110=-441 V111=188
    V112=817 V113=1446 V114=2075 V115=2704 V116=3333 V117=3962 V118=-696 V119=-67 V120=562
    V121=1191 V122=1820 V123=2449 V124=3078 V125=3707 V126=4336 V127=-322 V128=307 V129=936
    V130=1565 V131=2194 V132=2823 V133=3452 V134=4081 V135=-577 V136=52 V137=681 V138=1310
    V139=1939 V140=2568 V141=3197 V142=3826 V143=-832 V144=-203 V145=426 V146=1055 V147=1684
    V148=2313 V149=2942 V150=3571 V151=4200 V152=-458 V153=171 V154=800 V155=1429 V156=2058
    V157=2687 V158=3316 V159=3945 V160=-713 V161=-84 V162=545 V163=1174 V164=1803 V165=2432
    V166=3061 V167=3690 V168=4319 V169=-339 V170=290 V171=919 V172=1548 V173=2177 V174=2806
    V175=3435 V176=4064 V177=-594 V178=35 V179=664 V180=1293 V181=1922 V182=2551 V183=3180
    V184=3809 V185=-849 V186=-220 V187=409 V188=1038 V189=1667 V190=2296 V191=2925 V192=3554
    V193=4183 V194=-475 V195=154 V196=783 V197=1412 V198=2041 V199=2670 V200=3299 V201=3928
    V202=-730 V203=-101 V204=528 V205=1157 V206=1786 V207=2415 V208=3044 V209=3673 V210=4302
    V211=-356 V212=273 V213=902 V214=1531 V215=2160 V216=2789 V217=3418 V218=4047 V219=-611
    V220=18 V221=647 V222=1276 V223=1905 V224=2534 V225=3163 V226=3792 V227=-866 V228=-237
    V229=392 V230=1021 V231=1650 V232=2279 V233=2908 V234=3537 V235=4166 V236=-492 V237=137
    V238=766 V239=1395 V240=2024 V241=2653 V242=3282 V243=3911 V244=-747 V245=-118 V246=511
    V247=1140 V248=1769 V249=2398 V250=3027 V251=3656 V252=4285 V253=-373 V254=256 V255=885
    V256=1514 V257=2143 V258=2772 V259=3401 V260=4030 V261=-628 V262=1 V263=630 V264=1259
    V265=1888 V266=2517 V267=3146 V268=3775 V269=-883 V270=-254 V271=375 V272=1004 V273=1633
    V274=2262 V275=2891 V276=3520 V277=4149 V278=-509 V279=120 V280=749 V281=1378 V282=2007
    V283=2636 V284=3265 V285=3894 V286=-764 V287=-135 V288=494 V289=1123 V290=1752 V291=2381
    V292=3010 V293=3639 V294=4268 V295=-390 V296=239 V297=868 V298=1497 V299=2126
}

#[test]
fn a_large_catalogue_has_a_row_for_each_variant() {
    assert_eq!(Large::ENTRIES.len(), NUMBERS.len() + 4);
    let rows = Large::ENTRIES.iter().map(|row| (row.codes, row.name));
    let numbers = NUMBERS.iter().map(|(number, name)| {
        let code = Code::from(*number);
        (Codes::One(code), *name)
    });
    assert!(rows.take(NUMBERS.len()).eq(numbers));
}

#[test]
fn every_number_of_a_large_catalogue_leads_to_its_variant() {
    assert_eq!(Large::UNIT_VARIANTS.len(), NUMBERS.len() + 2);
    for (code, (number, name)) in Large::UNIT_VARIANTS.iter().zip(NUMBERS) {
        assert_eq!(Large::lookup(*number), Lookup::One(*code), "{number}");
        assert_eq!(Large::from(*number), *code, "{number}");
        assert_eq!(code.code(), *number);
        assert_eq!(code.name(), *name);
        assert_eq!(Large::from_name(name), Some(*code));
        assert_eq!(code.entry().name, *name);
    }
}

#[test]
fn every_other_number_of_a_large_catalogue_is_kept() {
    for number in -1000..=10_000 {
        if NUMBERS.iter().any(|(listed, _)| *listed == number) {
            continue;
        }
        let expected = match number {
            0..=999 => Large::Range(number),
            _ => Large::Other(number),
        };
        assert_eq!(Large::lookup(number), Lookup::One(expected));
        assert_eq!(Large::from(number), expected);
    }
    assert_eq!(
        Large::lookup(70_000),
        Lookup::Shared(&[Large::First, Large::Second])
    );
    assert_eq!(Large::from(70_000), Large::Second);
    assert_eq!(Large::lookup(i64::MAX), Lookup::Unknown);
}

const FOUND: Option<Large> = Large::const_lookup(3503).one();
const ROW: Entry = Large::V7.entry();
const SHARED: usize = Large::const_lookup(70_000).as_slice().len();

#[test]
fn a_large_catalogue_can_be_used_in_constants() {
    assert_eq!(FOUND, Some(Large::V7));
    assert_eq!(ROW.name, "V7");
    assert_eq!(SHARED, 2);
}
