#include "lexicon/patterns.hpp"
#include "lexicon/lexicon_fixture.hpp"
#include "lexicon/literal_finder.hpp"
#include "lexicon/pattern_atoms.hpp"

#include <catch2/catch.hpp>

using namespace glasshouse;
using lexicon::testing::build_lexicons;
using lexicon::testing::found;

TEST_CASE("check digits and dates are computed", "[lexicon]") {
    using lexicon::Check;
    CHECK(passes(Check::Luhn, "4111 1111 1111 1111"));
    CHECK_FALSE(passes(Check::Luhn, "4111 1111 1111 1112"));
    CHECK_FALSE(passes(Check::Luhn, ""));
    CHECK(passes(Check::Iban, "GB82 WEST 1234 5698 7654 32"));
    CHECK_FALSE(passes(Check::Iban, "GB82 WEST 1234 5698 7654 33"));
    CHECK_FALSE(passes(Check::Iban, "GB82"));
    CHECK(passes(Check::Date, "31/12/1985"));
    CHECK(passes(Check::Date, "1985-02-28"));
    CHECK_FALSE(passes(Check::Date, "31/13/1985"));
    CHECK_FALSE(passes(Check::Date, "1/2/3/4"));
    CHECK_FALSE(passes(Check::Date, "0/2/1985"));
}

TEST_CASE("patterns find what has a form and no words", "[lexicon]") {
    const lexicon::Lexicons built = build_lexicons("contact", R"([contact.email]
say: gives an e-mail address
privacy: 2
pattern: [\w.+-]+@[\w-]+\.\w+
literal: @
+ ana@example.com
- at home

[contact.card]
say: gives a card number
privacy: 3
pattern: (?:number )?(\d{4}(?: ?\d{4}){3})
literal: digits 16
check: luhn
not: order
+ 4111 1111 1111 1111
- 1234
)");
    CHECK(found(built, "write to ana@example.com today") == "contact.email(ana@example.com)");
    CHECK(found(built, "my number 4111 1111 1111 1111 ok") == "contact.card(4111 1111 1111 1111)");
    CHECK(found(built, "order 4111 1111 1111 1111").empty());
    CHECK(found(built, "4111 1111 1111 1112").empty());
    CHECK(found(built, "nothing @ all").empty());
}

TEST_CASE("a pattern on a hostile text ends", "[lexicon]") {
    const lexicon::Lexicons built =
        build_lexicons("contact", "[contact.x]\nsay: x\nprivacy: 1\npattern: (a+)+b\nliteral: a\n+ aab\n- c\n");
    CHECK(found(built, std::string(100'000, 'a')).empty());
}

TEST_CASE("literals that share letters are all found in one walk", "[lexicon]") {
    const std::vector<std::string> literals{"he", "she", "his", "hers", "é", "s h", "x", "long literal", "eral"};
    std::vector<lexicon::LiteralFinder::Literal> numbered;
    for (const std::string& literal : literals) {
        numbered.push_back({literal, static_cast<std::uint32_t>(numbered.size()), false});
    }
    for (const std::string& literal : literals) {
        numbered.push_back({literal, static_cast<std::uint32_t>(numbered.size()), true});
    }
    const lexicon::LiteralFinder finder(numbered);
    for (const std::string_view text : {"ushers", "this hat", "née", "HE", "", "hhhis", "sshe", "\xC3", "xyz", "Hers",
                                        "a LONG literal", "a long literal", "long litera", "h", "HIS HaT", "É", "`E"}) {
        CAPTURE(text);
        std::vector<std::uint8_t> marks(numbered.size());
        finder.find(text, marks);
        std::string small(text);
        for (char& byte : small) byte = byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte | 0x20) : byte;
        for (std::size_t i = 0; i < literals.size(); ++i) {
            CAPTURE(literals[i]);
            CHECK((marks[i] != 0) == (text.find(literals[i]) != std::string_view::npos));
            CHECK((marks[literals.size() + i] != 0) == (small.find(literals[i]) != std::string_view::npos));
        }
    }
}

TEST_CASE("a text that holds none of an expression's atoms cannot match it", "[lexicon]") {
    using lexicon::necessary_atoms;
    using Atoms = std::vector<std::string>;
    CHECK(necessary_atoms("(?i)\\b(?:my|our)\\s+(?:zebra|quokka)s? (?:is|are)\\b") == Atoms{"quokka", "zebra"});
    CHECK(necessary_atoms("[A-Z][a-z]+").empty());
    CHECK(necessary_atoms("\\d{4}").empty());
    CHECK(necessary_atoms("(?i)BRÄU|Xylophon") == Atoms{"br", "xylophon"});
    CHECK(necessary_atoms("(?:zebra|\\d)").empty());

    const lexicon::Lexicons built = build_lexicons(
        "contact",
        "[contact.x]\nsay: x\nprivacy: 1\npattern: (?i)my (?:zebra|quokka)\nliteral: y\n+ my zebra\n- a zebra\n");
    CHECK(found(built, "MY ZEBRA").empty());  // the literal is compared as it is
    CHECK(found(built, "My Zebra") == "contact.x(My Zebra)");
    CHECK(found(built, "my quokka") == "contact.x(my quokka)");
    CHECK(found(built, "my zeb ra").empty());
}
