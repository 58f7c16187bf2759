#pragma once

#include "glasshouse/lexicon/lexicon.hpp"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace glasshouse::lexicon {

/// Where something stands in a lexicon file; both count from 1, columns in bytes.
struct Place {
    std::uint32_t line = 0;
    std::uint32_t column = 0;
};

/// Everything that can stand before a colon.
enum class Key : std::uint8_t {
    Lexicon,
    Format,
    Version,
    Topic,
    Lang,
    About,
    Licence,
    Source,
    Extends,
    Off,
    Private,
    Say,
    Privacy,
    Conduct,
    Any,
    Mask,
    Not,
    Need,
    Near,
    Where,
    Voice,
    Negated,
    Name,
    Pattern,
    Literal,
    Check,
    Was,
    When,
};

struct KeyRow {
    Key value;
    std::string_view id;
    bool in_header;
    bool in_rule;
    bool repeats;   ///< may stand more than once and then adds up
    bool is_terms;  ///< its value is a list of terms
};

inline constexpr std::array<KeyRow, 28> kKeys{{
    {Key::Lexicon, "lexicon", true, false, false, false}, {Key::Format, "format", true, false, false, false},
    {Key::Version, "version", true, false, false, false}, {Key::Topic, "topic", true, false, false, false},
    {Key::Lang, "lang", true, false, false, false},       {Key::About, "about", true, false, true, false},
    {Key::Licence, "licence", true, false, false, false}, {Key::Source, "source", true, true, true, false},
    {Key::Extends, "extends", true, false, false, false}, {Key::Off, "off", true, false, true, false},
    {Key::Private, "private", true, false, false, false}, {Key::Say, "say", false, true, false, false},
    {Key::Privacy, "privacy", false, true, false, false}, {Key::Conduct, "conduct", false, true, false, false},
    {Key::Any, "any", false, true, true, true},           {Key::Mask, "mask", false, true, true, true},
    {Key::Not, "not", false, true, true, true},           {Key::Need, "need", false, true, true, true},
    {Key::Near, "near", false, true, false, false},       {Key::Where, "where", false, true, true, false},
    {Key::Voice, "voice", false, true, false, false},     {Key::Negated, "negated", false, true, false, false},
    {Key::Name, "name", false, true, false, false},       {Key::Pattern, "pattern", false, true, true, false},
    {Key::Literal, "literal", false, true, true, false},  {Key::Check, "check", false, true, false, false},
    {Key::Was, "was", false, true, false, false},         {Key::When, "when", false, true, true, false},
}};
static_assert(in_enumerator_order(kKeys));

[[nodiscard]] constexpr const KeyRow& row_of(Key key) { return kKeys[std::to_underlying(key)]; }

/// One `key: value` line.
struct Field {
    Key key = Key::About;
    std::string value;
    Place place;  ///< of the value
};

/// One `+`, `-` or `?` line; the text with `\n` as a line break.
struct Example {
    char mark = '+';
    model::Genre genre = model::Genre::Post;
    std::string text;
    Place place;
};

/// What stands from one `[id]` line to the next.
struct Block {
    std::string id;
    bool adds = false;  ///< `[id +]`: changes a rule of another file
    Place place;
    std::vector<Field> fields;
    std::vector<Example> examples;

    [[nodiscard]] const Field* find_field(Key key) const;
};

/// A lexicon file as written, before its words mean anything.
struct LexFile {
    std::string path;
    std::string content_sha256;
    std::vector<Field> header;
    std::vector<Block> blocks;

    [[nodiscard]] const Field* find_header(Key key) const;
    /// Value of a header field; empty when it is not there.
    [[nodiscard]] std::string_view header_value(Key key) const;
};

/// Collects what the linter says.
class Messages {
public:
    void add(std::string_view file, Place place, std::string_view code, std::string message);
    [[nodiscard]] const std::vector<LintMessage>& all() const { return all_; }
    /// By file in the order of first mention, then line, column and code.
    [[nodiscard]] std::vector<LintMessage> sorted() const;
    [[nodiscard]] const LintMessage* first_error() const;

private:
    std::vector<LintMessage> all_;
};

/// Reads the lines of a file; a line that cannot be read is reported and left out.
[[nodiscard]] LexFile parse_lex_file(const LexiconSource& source, Messages& messages);

[[nodiscard]] std::string_view trim(std::string_view text);

/// A part of a list and where it begins in it.
struct ListPart {
    std::string_view text;
    std::uint32_t offset = 0;
};
/// The parts between `|`, trimmed; empty ones too. They borrow from the list.
[[nodiscard]] std::vector<ListPart> split_list(std::string_view list);

}  // namespace glasshouse::lexicon
