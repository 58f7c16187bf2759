// Any bytes as a JSON entry: the records are the same however the bytes arrive, and every one of them can be walked.
#include "fuzz_law.hpp"
#include "glasshouse/syntax/json.hpp"
#include "syntax/json_outline.hpp"
#include "syntax/json_repair.hpp"
#include "syntax/piecewise_stream.hpp"

#include <string>

namespace {

using namespace glasshouse;
using syntax::JsonView;

/// Everything a reader can ask of a value, written down.
void write_value(JsonView value, std::string& out) {
    out += std::to_string(static_cast<int>(value.type()));
    out += value.text();
    out += value.raw_text();
    if (const auto integer = value.integer()) out += std::to_string(*integer);
    if (const auto number = value.number()) out += std::to_string(*number);
    if (value.is(syntax::JsonType::Object)) {
        value.for_each_member([&](std::string_view key, JsonView member) {
            fuzz::require(static_cast<bool>(value[key]), "a member is found by its key");
            out += key;
            write_value(member, out);
        });
    } else if (value.is(syntax::JsonType::Array)) {
        value.for_each([&](JsonView element) { write_value(element, out); });
    }
}

std::string read_in_pieces(std::string_view text, std::size_t piece) {
    std::string out;
    std::uint64_t expected = 0;
    syntax::JsonVisitor visitor;
    visitor.record = [&](std::string_view path, std::uint64_t index, JsonView record) {
        fuzz::require(index == expected++, "records are counted one by one");
        out += std::string(path) + "#" + std::to_string(index) + ":";
        write_value(record, out);
    };
    visitor.broken_record = [&](std::uint64_t index, std::string_view what) {
        fuzz::require(index == expected++, "broken records are counted with the others");
        out += "broken " + std::string(what);
    };
    syntax::PiecewiseStream stream{std::string(text), piece};
    const auto records = syntax::read_json_records(stream, visitor);
    if (!records) return out + records.error().detail;
    fuzz::require(records->count + records->broken == expected, "every record is handed out or broken");
    return out + (records->truncated ? "truncated" : "");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = fuzz::to_text(data, size);
    const std::string whole = read_in_pieces(text, size + 1);
    fuzz::require(read_in_pieces(text, 7) == whole, "pieces do not matter");

    const syntax::JsonRoot root = syntax::sniff_json(text);
    fuzz::require(root.keys.size() <= 32, "at most 32 keys");
    std::string walked;
    (void)syntax::read_json(text, [&](JsonView value) { write_value(value, walked); });
    const std::string repaired = syntax::repair_json(text);
    fuzz::require(syntax::repair_json(repaired) == repaired, "what is repaired stays");
    (void)syntax::unescape_json("\"" + std::string(text) + "\"");
    return 0;
}
