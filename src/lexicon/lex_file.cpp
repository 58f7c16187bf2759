// The line grammar of docs/lexicon-format.md. Covered by lex_file_test and lint_test.
#include "lexicon/lex_file.hpp"

#include "glasshouse/base/digest.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

namespace glasshouse::lexicon {
namespace {

bool is_id(std::string_view id) {
    return !id.empty() && std::ranges::all_of(id, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-';
    });
}

/// Number of letters to change to get from one word to the other, for "did you mean".
std::size_t distance(std::string_view from, std::string_view to) {
    std::vector<std::size_t> row(to.size() + 1);
    for (std::size_t i = 0; i <= to.size(); ++i) row[i] = i;
    for (std::size_t i = 1; i <= from.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i);
        for (std::size_t j = 1; j <= to.size(); ++j) {
            const std::size_t change = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
            diagonal = std::exchange(row[j], std::min({row[j] + 1, row[j - 1] + 1, change}));
        }
    }
    return row.back();
}

std::string nearest_key(std::string_view word, bool in_rule) {
    std::string best;
    std::size_t best_distance = 3;
    for (const KeyRow& row : kKeys) {
        if ((in_rule ? row.in_rule : row.in_header) && distance(word, row.id) < best_distance) {
            best = row.id;
            best_distance = distance(word, row.id);
        }
    }
    return best.empty() ? "see docs/lexicon-format.md for the fields" : "did you mean \"" + best + "\"?";
}

/// Byte offset of the first thing that no lexicon may hold: bytes that are no UTF-8, controls, direction marks.
std::optional<std::size_t> find_forbidden(std::string_view line) {
    for (std::size_t i = 0; i < line.size(); ++i) {
        const auto byte = static_cast<unsigned char>(line[i]);
        if ((byte < 0x20 && byte != '\t') || byte == 0x7F) return i;
        if (byte != 0xE2 || i + 2 >= line.size()) continue;
        const auto second = static_cast<unsigned char>(line[i + 1]);
        const auto third = static_cast<unsigned char>(line[i + 2]);
        const bool is_mark = second == 0x80 && (third == 0x8E || third == 0x8F || (third >= 0xAA && third <= 0xAE));
        if (is_mark || (second == 0x81 && third >= 0xA6 && third <= 0xA9)) return i;
    }
    constexpr std::string_view kReplacement = "\uFFFD";
    if (line.find(kReplacement) != std::string_view::npos) return line.find(kReplacement);
    const std::string composed = text::to_nfc(line);
    if (composed.find(kReplacement) == std::string::npos) return std::nullopt;
    return composed.find(kReplacement);
}

std::string with_line_breaks(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool is_break = text[i] == '\\' && i + 1 < text.size() && text[i + 1] == 'n';
        out += is_break ? '\n' : text[i];
        if (is_break) ++i;
    }
    return out;
}

/// One reading of a file, line by line.
class Reader {
public:
    Reader(const LexiconSource& source, Messages& messages) : messages_(messages) { file_.path = source.path; }

    void read_line(std::string_view line) {
        ++line_;
        if (const auto bad = find_forbidden(line)) {
            return report(*bad, "E07",
                          "this line is not plain UTF-8 text here: remove the character and type it again");
        }
        const std::string_view content = trim(line);
        if (content.empty() || content == "#" || content.starts_with("# ")) return;
        if (content.front() == '[') return read_block(content);
        if (content.size() > 1 && content[1] == ' ' &&
            std::string_view("+-?").find(content[0]) != std::string_view::npos) {
            return read_example(content);
        }
        read_field(line);
    }

    LexFile take() { return std::move(file_); }

private:
    void report(std::size_t offset, std::string_view code, std::string message) {
        messages_.add(file_.path, {line_, static_cast<std::uint32_t>(offset + 1)}, code, std::move(message));
    }

    void read_block(std::string_view line) {
        in_rule_ = true;
        std::string_view id = line.ends_with(']') ? line.substr(1, line.size() - 2) : std::string_view{};
        const bool adds = id.ends_with(" +");
        if (adds) id = trim(id.substr(0, id.size() - 2));
        if (!is_id(id)) {
            report(0, "E01", "write [topic.name], or [topic.name +] to add to a rule");
            id = "unreadable";
        }
        const auto [known, is_new] = block_lines_.emplace(std::string(id), line_);
        if (!is_new) {
            report(0, "E03",
                   "rule " + std::string(id) + " is already on line " + std::to_string(known->second) +
                       ": give this one another name or move its lines there");
        }
        file_.blocks.push_back({std::string(id), adds, {line_, 1}, {}, {}});
    }

    void read_example(std::string_view line) {
        if (!in_rule_) return report(0, "E02", "an example must stand below the [rule] that it is for");
        Example example{line[0], model::Genre::Post, {}, {line_, 3}};
        std::string_view rest = trim(line.substr(2));
        if (rest.starts_with('[')) {
            const std::size_t close = rest.find(']');
            const auto genre = find_by_id(model::kGenres, rest.substr(1, close == rest.npos ? 0 : close - 1));
            if (!genre) return report(2, "E17", "write [group], [page] or another word of `where` before the text");
            example.genre = *genre;
            rest = trim(rest.substr(close + 1));
        }
        if (rest.empty()) return report(2, "E06", "the example has no text");
        example.text = with_line_breaks(rest);
        file_.blocks.back().examples.push_back(std::move(example));
    }

    void read_field(std::string_view line) {
        const std::size_t colon = line.find(':');
        if (colon == std::string_view::npos) {
            return report(0, "E01",
                          "cannot read this line: write `field: value`, `[topic.name]`, or an example with +, - or ?");
        }
        const std::string_view word = trim(line.substr(0, colon));
        const auto key = find_by_id(kKeys, word);
        if (!key || !(row_of(*key).in_rule || row_of(*key).in_header)) {
            return report(0, "E04", "unknown field \"" + std::string(word) + "\": " + nearest_key(word, in_rule_));
        }
        const KeyRow& row = row_of(*key);
        if (in_rule_ ? !row.in_rule : !row.in_header) {
            return report(0, "E02",
                          in_rule_
                              ? "\"" + std::string(word) + "\" belongs to the head of the file, before the first [rule]"
                              : "\"" + std::string(word) + "\" belongs to a rule: put it below a [topic.name] line");
        }
        std::vector<Field>& fields = in_rule_ ? file_.blocks.back().fields : file_.header;
        if (!row.repeats && std::ranges::any_of(fields, [&](const Field& field) { return field.key == *key; })) {
            return report(0, "E03", "\"" + std::string(word) + "\" stands twice: keep one");
        }
        std::size_t start = colon + 1;
        while (start < line.size() && (line[start] == ' ' || line[start] == '\t')) ++start;
        fields.push_back({*key, std::string(trim(line.substr(start))), {line_, static_cast<std::uint32_t>(start + 1)}});
    }

    Messages& messages_;
    LexFile file_;
    std::map<std::string, std::uint32_t, std::less<>> block_lines_;
    std::uint32_t line_ = 0;
    bool in_rule_ = false;
};

}  // namespace

const Field* Block::find_field(Key key) const {
    const auto found = std::ranges::find(fields, key, &Field::key);
    return found == fields.end() ? nullptr : &*found;
}

const Field* LexFile::find_header(Key key) const {
    const auto found = std::ranges::find(header, key, &Field::key);
    return found == header.end() ? nullptr : &*found;
}

std::string_view LexFile::header_value(Key key) const {
    const Field* field = find_header(key);
    return field == nullptr ? std::string_view{} : std::string_view(field->value);
}

void Messages::add(std::string_view file, Place place, std::string_view code, std::string message) {
    all_.push_back({std::string(file), place.line, place.column, std::string(code), std::move(message)});
}

std::vector<LintMessage> Messages::sorted() const {
    std::vector<LintMessage> out = all_;
    std::vector<std::string_view> files;
    for (const LintMessage& message : all_) {
        if (std::ranges::find(files, message.file) == files.end()) files.emplace_back(message.file);
    }
    const auto key = [&](const LintMessage& message) {
        return std::tuple(std::ranges::find(files, message.file) - files.begin(), message.line, message.column,
                          std::string_view(message.code));
    };
    std::ranges::stable_sort(out, [&](const auto& a, const auto& b) { return key(a) < key(b); });
    return out;
}

const LintMessage* Messages::first_error() const {
    const auto found = std::ranges::find_if(all_, [](const LintMessage& message) { return message.code[0] == 'E'; });
    return found == all_.end() ? nullptr : &*found;
}

LexFile parse_lex_file(const LexiconSource& source, Messages& messages) {
    Reader reader(source, messages);
    std::string_view rest = source.content;
    if (rest.starts_with("\xEF\xBB\xBF")) rest.remove_prefix(3);
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        std::string_view line = rest.substr(0, end);
        if (line.ends_with('\r')) line.remove_suffix(1);
        reader.read_line(line);
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    LexFile file = reader.take();
    file.content_sha256 = sha256_hex(source.content);
    return file;
}

std::string_view trim(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
    return text;
}

std::vector<ListPart> split_list(std::string_view list) {
    std::vector<ListPart> parts;
    std::size_t start = 0;
    while (true) {
        const std::size_t end = std::min(list.find('|', start), list.size());
        const std::string_view part = trim(list.substr(start, end - start));
        const auto offset = part.empty() ? start : static_cast<std::size_t>(part.data() - list.data());
        parts.push_back({part, static_cast<std::uint32_t>(offset)});
        if (end == list.size()) return parts;
        start = end + 1;
    }
}

}  // namespace glasshouse::lexicon
