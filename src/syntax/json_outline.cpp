// What stands at the root of an entry, told from its first bytes. Tested by tests/syntax/json_outline_test.cpp.
#include "json_outline.hpp"

#include "glasshouse/syntax/json.hpp"
#include "json_boundary.hpp"

#include <algorithm>
#include <array>
#include <cctype>

namespace glasshouse::syntax {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::size_t kMaxAssignment = 256;

std::size_t skip_space(std::string_view text, std::size_t offset) {
    while (offset < text.size() && is_json_space(text[offset])) ++offset;
    return offset;
}

bool starts_with_ignoring_case(std::string_view text, std::string_view lower) {
    if (text.size() < lower.size()) return false;
    return std::ranges::equal(text.substr(0, lower.size()), lower,
                              [](char a, char b) { return std::tolower(static_cast<unsigned char>(a)) == b; });
}

std::string_view describe(std::string_view content) {
    if (content.starts_with("PK\x03\x04")) return "a ZIP file";
    if (content.starts_with("\xFF\xFE") || content.starts_with("\xFE\xFF")) return "text in UTF-16";
    if (content.front() == '<') {
        const bool is_page = starts_with_ignoring_case(content, "<!doctype html") ||
                             starts_with_ignoring_case(content, "<html") || starts_with_ignoring_case(content, "<head");
        return is_page ? "an HTML page" : "HTML or XML";
    }
    const std::string_view head = content.substr(0, 512);
    const bool is_text = std::ranges::none_of(head, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f';
    });
    return is_text ? "plain text" : "binary data";
}

bool may_begin_scalar(std::string_view content) {
    const char c = content.front();
    return c == '"' || c == '-' || (c >= '0' && c <= '9') || content.starts_with("true") ||
           content.starts_with("false") || content.starts_with("null");
}

/// Offset of the value after `name =`; absent when no assignment stands there.
std::optional<std::size_t> after_assignment(std::string_view text, std::size_t offset) {
    const std::string_view head = text.substr(offset, kMaxAssignment);
    const std::size_t equals = head.find('=');
    if (equals == std::string_view::npos || equals == 0) return std::nullopt;
    const bool is_name = std::ranges::all_of(head.substr(0, equals), [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) != 0 || is_json_space(c) ||
               std::string_view("_$.[]\"'").find(c) != std::string_view::npos;
    });
    const std::size_t value = skip_space(text, offset + equals + 1);
    if (!is_name || value >= text.size() || (text[value] != '[' && text[value] != '{')) return std::nullopt;
    return value;
}

/// True when the array at `offset` is empty or begins with an object.
bool holds_objects(std::string_view text, std::size_t offset) {
    const std::size_t first = skip_space(text, offset + 1);
    return first < text.size() && (text[first] == '{' || text[first] == ']');
}

}  // namespace

JsonStart find_json_start(std::string_view head) {
    JsonStart start;
    if (head.starts_with(kByteOrderMark)) start.offset = kByteOrderMark.size();
    start.offset = skip_space(head, start.offset);
    if (start.offset == head.size()) {
        start.is_empty = true;
        return start;
    }
    const std::string_view content = head.substr(start.offset);
    if (content.front() == '[' || content.front() == '{' || may_begin_scalar(content)) return start;
    if (const auto value = after_assignment(head, start.offset)) {
        start.offset = *value;
        start.is_assignment = true;
    } else {
        start.not_json = describe(content);
    }
    return start;
}

std::vector<OutlinedMember> outline_object(std::string_view text, std::size_t offset, std::size_t limit) {
    std::vector<OutlinedMember> members;
    std::size_t at = offset + 1;
    while (members.size() < limit) {
        at = skip_space(text, at);
        if (at < text.size() && text[at] == ',') at = skip_space(text, at + 1);
        if (at >= text.size() || text[at] != '"') break;
        const auto key_end = JsonBoundary(at).find_end(text);
        if (!key_end) break;
        const std::size_t colon = skip_space(text, *key_end);
        if (colon >= text.size() || text[colon] != ':') break;
        const std::size_t value = skip_space(text, colon + 1);
        if (value >= text.size()) break;
        members.push_back({unescape_json(text.substr(at, *key_end - at)), value});
        const auto value_end = JsonBoundary(value).find_end(text);
        if (!value_end) break;
        at = *value_end;
    }
    return members;
}

bool is_wrapper(std::string_view text, std::size_t offset) {
    const auto members = outline_object(text, offset, 2);
    if (members.size() != 1) return false;
    const std::size_t value = members.front().value_begin;
    return text[value] == '[' || holds_only_lists(text, value);
}

bool holds_only_lists(std::string_view text, std::size_t offset) {
    if (text[offset] != '{') return false;
    // Names as keys ({"group_badges_v2": {"City Runners": ["Rising star"]}}) are left to the reader of that kind.
    const auto inner = outline_object(text, offset, kMaxKeys);
    return !inner.empty() && std::ranges::all_of(inner, [&](const OutlinedMember& member) {
        return text[member.value_begin] == '[' && holds_objects(text, member.value_begin);
    });
}

std::string unescape_json(std::string_view literal) {
    std::string value(literal.substr(1, literal.size() - 2));
    if (value.find('\\') == std::string::npos) return value;
    // A key that cannot be read keeps its escapes: it then matches nothing and is named as it stands.
    [[maybe_unused]] const auto parsed = read_json(literal, [&](JsonView view) { value = view.raw_text(); });
    return value;
}

void outline_keys(std::string_view text, std::size_t offset, JsonRoot& root) {
    for (OutlinedMember& member : outline_object(text, offset, kMaxKeys)) {
        if (text[member.value_begin] == '[' || text[member.value_begin] == '{') root.nested.push_back(member.key);
        root.keys.push_back(std::move(member.key));
    }
}

JsonRoot sniff_json(std::string_view head) {
    JsonRoot root;
    const JsonStart start = find_json_start(head);
    if (start.is_empty) return root;
    root.shape = JsonRoot::Shape::NotJson;
    if (!start.not_json.empty()) return root;
    std::size_t object = start.offset;
    root.shape = JsonRoot::Shape::Other;
    if (head[object] == '[') {
        root.shape = JsonRoot::Shape::Array;
        object = skip_space(head, object + 1);
    } else if (head[object] == '{') {
        root.shape = JsonRoot::Shape::Object;
    }
    if (object >= head.size() || head[object] != '{') return root;
    outline_keys(head, object, root);
    return root;
}

}  // namespace glasshouse::syntax
