// Writes JSON as Meta's exporter does: pretty-printed, pure ASCII, text as mojibake. Own writer because no JSON library
// can be talked into writing UTF-8 bytes as if they were Latin-1. Tested by tests/demo/json_text_test.cpp.

#include "demo/json_text.hpp"

#include <array>
#include <cassert>
#include <charconv>

namespace glasshouse::demo {
namespace {

constexpr std::string_view kHexDigits = "0123456789abcdef";

void append_unit(std::string& out, unsigned char byte) {
    out += "\\u00";
    out += kHexDigits[byte >> 4U];
    out += kHexDigits[byte & 15U];
}

template <class Number>
void append_number(std::string& out, Number number) {
    std::array<char, 32> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    out.append(digits.data(), end);
}

class Writer {
public:
    Writer(std::string& out, Escaping escaping) : out_(out), escaping_(escaping) {}

    void write(const Json& json, std::size_t depth) {
        std::visit([&](const auto& value) { write_value(value, depth); }, json.value());
    }

private:
    void write_value(bool flag, std::size_t) { out_ += flag ? "true" : "false"; }
    void write_value(std::int64_t number, std::size_t) { append_number(out_, number); }
    void write_value(double number, std::size_t) { append_number(out_, number); }
    void write_value(const std::string& text, std::size_t) { append_json_string(out_, text, escaping_); }

    void write_value(const Json::Array& elements, std::size_t depth) {
        if (elements.empty()) {
            out_ += "[]";
            return;
        }
        char before = '[';
        for (const Json& element : elements) {
            open_line(before, depth + 1);
            write(element, depth + 1);
            before = ',';
        }
        close_line(']', depth);
    }

    void write_value(const Json::Object& members, std::size_t depth) {
        if (members.keys.empty()) {
            out_ += "{}";
            return;
        }
        char before = '{';
        for (std::size_t i = 0; i < members.keys.size(); ++i) {
            open_line(before, depth + 1);
            append_json_string(out_, members.keys[i], escaping_);
            out_ += ": ";
            write(members.values[i], depth + 1);
            before = ',';
        }
        close_line('}', depth);
    }

    void open_line(char before, std::size_t depth) {
        out_ += before;
        out_ += '\n';
        out_.append(2 * depth, ' ');
    }

    void close_line(char bracket, std::size_t depth) {
        out_ += '\n';
        out_.append(2 * depth, ' ');
        out_ += bracket;
    }

    std::string& out_;
    Escaping escaping_;
};

}  // namespace

Json Json::array(Array elements) {
    Json json;
    json.value_ = std::move(elements);
    return json;
}

Json Json::object() {
    Json json;
    json.value_ = Object{};
    return json;
}

Json& Json::add(std::string_view key, Json value) {
    auto* members = std::get_if<Object>(&value_);
    assert(members != nullptr);
    members->keys.emplace_back(key);
    members->values.push_back(std::move(value));
    return *this;
}

Json& Json::push(Json value) {
    auto* elements = std::get_if<Array>(&value_);
    assert(elements != nullptr);
    elements->push_back(std::move(value));
    return *this;
}

bool Json::is_empty() const {
    if (const auto* elements = std::get_if<Array>(&value_)) return elements->empty();
    if (const auto* members = std::get_if<Object>(&value_)) return members->keys.empty();
    return false;
}

void append_json_string(std::string& out, std::string_view text, Escaping escaping) {
    out += '"';
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        switch (c) {
            case '"': out += "\\\""; break;
            case '\\': out += "\\\\"; break;
            case '\n': out += "\\n"; break;
            case '/': out += escaping == Escaping::Meta ? "\\/" : "/"; break;
            default:
                if (byte < 0x20 || (byte >= 0x80 && escaping == Escaping::Meta)) {
                    append_unit(out, byte);
                } else {
                    out += c;
                }
        }
    }
    out += '"';
}

std::string to_text(const Json& json, Escaping escaping) {
    std::string out;
    Writer(out, escaping).write(json, 0);
    out += '\n';
    return out;
}

}  // namespace glasshouse::demo
