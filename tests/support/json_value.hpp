#pragma once

#include <cctype>
#include <cstdlib>
#include <map>
#include <stdexcept>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace glasshouse::test {

/// A JSON document as a tree, for looking at what the program wrote. Strict: anything odd throws.
struct JsonValue {
    using Array = std::vector<JsonValue>;
    using Object = std::map<std::string, JsonValue>;
    std::variant<std::monostate, bool, double, std::string, Array, Object> value;

    [[nodiscard]] bool is_null() const { return value.index() == 0; }
    [[nodiscard]] const std::string& text() const { return std::get<std::string>(value); }
    [[nodiscard]] double number() const { return std::get<double>(value); }
    [[nodiscard]] const Array& array() const { return std::get<Array>(value); }
    [[nodiscard]] const Object& object() const { return std::get<Object>(value); }
    [[nodiscard]] const JsonValue& operator[](const std::string& key) const { return object().at(key); }
    [[nodiscard]] bool has(const std::string& key) const {
        const auto* const members = std::get_if<Object>(&value);
        return members != nullptr && members->contains(key);
    }
    friend bool operator==(const JsonValue&, const JsonValue&) = default;
};

class JsonReader {
public:
    explicit JsonReader(std::string_view text) : text_(text) {}

    [[nodiscard]] JsonValue read_document() {
        JsonValue value = read();
        skip_space();
        if (at_ != text_.size()) fail("text behind the document");
        return value;
    }

private:
    [[noreturn]] void fail(const char* what) const {
        throw std::runtime_error(std::string(what) + " at byte " + std::to_string(at_));
    }
    void skip_space() {
        while (at_ < text_.size() && std::string_view(" \n\r\t").find(text_[at_]) != std::string_view::npos) ++at_;
    }
    [[nodiscard]] char peek() {
        skip_space();
        if (at_ >= text_.size()) fail("unexpected end");
        return text_[at_];
    }
    void expect(char c) {
        if (peek() != c) fail("unexpected character");
        ++at_;
    }
    [[nodiscard]] bool take(char c) {
        if (peek() != c) return false;
        ++at_;
        return true;
    }
    JsonValue read() {
        switch (peek()) {
            case '{': return read_object();
            case '[': return read_array();
            case '"': return {read_string()};
            case 't': return read_word("true", {true});
            case 'f': return read_word("false", {false});
            case 'n': return read_word("null", {});
            default: return read_number();
        }
    }
    JsonValue read_word(std::string_view word, JsonValue value) {
        if (text_.substr(at_, word.size()) != word) fail("unknown word");
        at_ += word.size();
        return value;
    }
    JsonValue read_number() {
        const std::size_t end = std::min(text_.find_first_not_of("+-.eE0123456789", at_), text_.size());
        const std::string digits(text_.substr(at_, end - at_));
        char* stop = nullptr;
        const double number = std::strtod(digits.c_str(), &stop);
        if (digits.empty() || *stop != '\0') fail("no number");
        at_ = end;
        return {number};
    }
    JsonValue read_array() {
        JsonValue::Array values;
        expect('[');
        if (take(']')) return {values};
        do values.push_back(read());
        while (take(','));
        expect(']');
        return {values};
    }
    JsonValue read_object() {
        JsonValue::Object members;
        expect('{');
        if (take('}')) return {members};
        do {
            if (peek() != '"') fail("a key must be a string");
            std::string key = read_string();
            expect(':');
            if (!members.emplace(std::move(key), read()).second) fail("a key stands twice");
        } while (take(','));
        expect('}');
        return {members};
    }
    std::string read_string() {
        std::string out;
        for (++at_; at_ < text_.size();) {
            const char c = text_[at_++];
            if (c == '"') return out;
            if (static_cast<unsigned char>(c) < 0x20) fail("a control character in a string");
            if (c == '\\') {
                out += read_escape();
            } else {
                out += c;
            }
        }
        fail("a string without end");
    }
    std::string read_escape() {
        const char c = text_.at(at_++);
        const std::string_view letters = "\"\\/bfnrt";
        const std::size_t place = letters.find(c);
        if (place != std::string_view::npos) return {"\"\\/\b\f\n\r\t"[place]};
        if (c != 'u') fail("unknown escape");
        const unsigned code = static_cast<unsigned>(std::stoul(std::string(text_.substr(at_, 4)), nullptr, 16));
        at_ += 4;
        if (code < 0x80) return {static_cast<char>(code)};
        if (code < 0x800) return {static_cast<char>(0xC0 | code >> 6), static_cast<char>(0x80 | (code & 0x3F))};
        return {static_cast<char>(0xE0 | code >> 12), static_cast<char>(0x80 | (code >> 6 & 0x3F)),
                static_cast<char>(0x80 | (code & 0x3F))};
    }

    std::string_view text_;
    std::size_t at_ = 0;
};

[[nodiscard]] inline JsonValue parse_json(std::string_view text) { return JsonReader(text).read_document(); }

}  // namespace glasshouse::test
