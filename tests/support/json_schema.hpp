#pragma once

#include "support/json_value.hpp"

#include <cmath>
#include <regex>
#include <string>
#include <vector>

namespace glasshouse::test {

/// Checks a document against the part of JSON Schema 2020-12 that data/schema/ uses: type, const, enum, properties,
/// required, additionalProperties, items, minimum, maximum, pattern, $ref, if and then. Another keyword is an error.
class JsonSchema {
public:
    explicit JsonSchema(JsonValue root) : root_(std::move(root)) {}

    /// "place: what is wrong", one a fault; empty when the document fits.
    [[nodiscard]] std::vector<std::string> faults_of(const JsonValue& document) const {
        std::vector<std::string> faults;
        check(root_, document, "", faults);
        return faults;
    }

private:
    using Faults = std::vector<std::string>;

    [[nodiscard]] const JsonValue& resolve(const std::string& reference) const {
        const std::string prefix = "#/$defs/";
        if (!reference.starts_with(prefix)) throw std::runtime_error("unknown reference " + reference);
        return root_["$defs"][reference.substr(prefix.size())];
    }
    [[nodiscard]] static bool is_type(const JsonValue& value, const std::string& type) {
        if (type == "null") return value.is_null();
        if (type == "boolean") return std::holds_alternative<bool>(value.value);
        if (type == "string") return std::holds_alternative<std::string>(value.value);
        if (type == "array") return std::holds_alternative<JsonValue::Array>(value.value);
        if (type == "object") return std::holds_alternative<JsonValue::Object>(value.value);
        const auto* const number = std::get_if<double>(&value.value);
        return number != nullptr && (type == "number" || (type == "integer" && std::floor(*number) == *number));
    }
    [[nodiscard]] static bool is_one_of_types(const JsonValue& value, const JsonValue& types) {
        if (const auto* const name = std::get_if<std::string>(&types.value)) return is_type(value, *name);
        for (const JsonValue& type : types.array()) {
            if (is_type(value, type.text())) return true;
        }
        return false;
    }
    void check(const JsonValue& schema, const JsonValue& value, const std::string& place, Faults& faults) const {
        for (const auto& [keyword, argument] : schema.object()) {
            check_keyword(schema, keyword, argument, value, place, faults);
        }
    }
    void check_keyword(const JsonValue& schema, const std::string& keyword, const JsonValue& argument,
                       const JsonValue& value, const std::string& place, Faults& faults) const {
        const auto expect = [&](bool holds) {
            if (!holds) faults.push_back(place + ": " + keyword);
        };
        const auto* const object = std::get_if<JsonValue::Object>(&value.value);
        const auto* const number = std::get_if<double>(&value.value);
        const auto* const text = std::get_if<std::string>(&value.value);
        if (keyword == "type") {
            expect(is_one_of_types(value, argument));
        } else if (keyword == "const") {
            expect(value == argument);
        } else if (keyword == "enum") {
            bool found = false;
            for (const JsonValue& choice : argument.array()) found = found || choice == value;
            expect(found);
        } else if (keyword == "minimum") {
            expect(number == nullptr || *number >= argument.number());
        } else if (keyword == "maximum") {
            expect(number == nullptr || *number <= argument.number());
        } else if (keyword == "pattern") {
            expect(text == nullptr || std::regex_search(*text, std::regex(argument.text())));
        } else if (keyword == "$ref") {
            check(resolve(argument.text()), value, place, faults);
        } else if (keyword == "if") {
            Faults condition;
            check(argument, value, place, condition);
            if (condition.empty() && schema.has("then")) check(schema["then"], value, place, faults);
        } else if (keyword == "items") {
            const auto* const array = std::get_if<JsonValue::Array>(&value.value);
            for (std::size_t i = 0; array != nullptr && i < array->size(); ++i) {
                check(argument, (*array)[i], place + "/" + std::to_string(i), faults);
            }
        } else if (keyword == "required") {
            for (const JsonValue& key : argument.array()) expect(object == nullptr || object->contains(key.text()));
        } else if (keyword == "properties") {
            for (const auto& [key, member] : argument.object()) {
                if (value.has(key)) check(member, value[key], place + "/" + key, faults);
            }
        } else if (keyword == "additionalProperties") {
            check_additional(schema, argument, value, place, faults);
        } else if (keyword != "then" && !keyword.starts_with("$") && keyword != "title" && keyword != "description") {
            throw std::runtime_error("the schema uses '" + keyword + "', which this check does not know");
        }
    }
    void check_additional(const JsonValue& schema, const JsonValue& argument, const JsonValue& value,
                          const std::string& place, Faults& faults) const {
        const auto* const object = std::get_if<JsonValue::Object>(&value.value);
        if (object == nullptr) return;
        for (const auto& [key, member] : *object) {
            if (schema.has("properties") && schema["properties"].has(key)) continue;
            if (std::holds_alternative<bool>(argument.value)) {
                if (!std::get<bool>(argument.value)) faults.push_back(place + "/" + key + ": not in the schema");
            } else {
                check(argument, member, place + "/" + key, faults);
            }
        }
    }

    JsonValue root_;
};

}  // namespace glasshouse::test
