// Any bytes as a page of an HTML export: the records are the same however the bytes arrive.
#include "fuzz_law.hpp"
#include "glasshouse/syntax/html.hpp"
#include "syntax/piecewise_stream.hpp"

#include <string>

namespace {

using namespace glasshouse;

void write_node(const syntax::HtmlNode& node, std::string& out) {
    out += "<" + node.tag + " " + node.href + ">" + node.text;
    for (const std::string& token : node.classes) {
        fuzz::require(node.has_class(token), "an element has its classes");
        out += "." + token;
    }
    for (const syntax::HtmlNode& child : node.children) write_node(child, out);
}

std::string read_in_pieces(std::string_view text, std::size_t piece) {
    std::string out;
    std::uint64_t expected = 0;
    syntax::HtmlVisitor visitor;
    visitor.is_record = [](std::string_view tag, const auto& classes) { return tag == "div" && !classes.empty(); };
    visitor.record = [&](std::uint64_t index, const syntax::HtmlNode& record) {
        fuzz::require(index == expected++, "records are counted one by one");
        write_node(record, out);
        out += record.inner_text();
    };
    visitor.title = [&](std::string_view title) { out += "title " + std::string(title); };
    visitor.language = [&](std::string_view language) { out += "language " + std::string(language); };
    syntax::PiecewiseStream stream{std::string(text), piece};
    const auto records = syntax::read_html_records(stream, visitor);
    if (!records) return out + records.error().detail;
    fuzz::require(records->count == expected, "every record is handed out");
    return out + (records->truncated ? "truncated" : "");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = fuzz::to_text(data, size);
    const std::string whole = read_in_pieces(text, size + 1);
    fuzz::require(read_in_pieces(text, 7) == whole, "pieces do not matter");
    return 0;
}
