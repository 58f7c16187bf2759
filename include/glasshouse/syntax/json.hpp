#pragma once

#include "glasshouse/archive/archive.hpp"
#include "glasshouse/base/result.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace glasshouse::syntax {

enum class JsonType : std::uint8_t { Null, Bool, Number, String, Array, Object };

/// A value inside a parsed batch of records: a borrowed view, two words wide, valid only inside the callback that hands
/// it out. A missing member or a value of another type reads as absent, never as an error.
class JsonView {
public:
    JsonView() = default;  ///< the absent value

    [[nodiscard]] explicit operator bool() const { return present_; }
    [[nodiscard]] JsonType type() const;  ///< Null for the absent value
    [[nodiscard]] bool is(JsonType type) const { return present_ && this->type() == type; }

    /// Member of an object by its key as it stands in the file; the first of several with one key.
    [[nodiscard]] JsonView operator[](std::string_view key) const;
    /// First of the keys that is there.
    [[nodiscard]] JsonView any_of(std::initializer_list<std::string_view> keys) const;
    /// A string with mojibake repaired; empty when this is no string.
    [[nodiscard]] std::string text() const;
    /// A string as it stands in the file, borrowed from the batch.
    [[nodiscard]] std::string_view raw_text() const;
    /// Whole numbers, also those written as 1.0 or "1".
    [[nodiscard]] std::optional<std::int64_t> integer() const;
    [[nodiscard]] std::optional<double> number() const;
    [[nodiscard]] std::optional<bool> boolean() const;
    /// Elements of an array or members of an object; 0 for anything else.
    [[nodiscard]] std::size_t size() const;

    /// Calls for each element of an array; for an object or scalar that stands where an array should, once with itself.
    void for_each(const std::function<void(JsonView)>& visit) const;
    /// Calls for each member of an object; keys are as in the file (not repaired).
    void for_each_member(const std::function<void(std::string_view key, JsonView)>& visit) const;

private:
    friend struct JsonAccess;
    alignas(8) std::array<std::byte, 16> element_{};
    bool present_ = false;
};

/// What stands at the root of a JSON entry.
struct JsonRoot {
    enum class Shape : std::uint8_t { Array, Object, Other, Empty, NotJson };
    Shape shape = Shape::Empty;
    /// First keys of the root object, or of the first element of the root array; at most 32, as in the file.
    std::vector<std::string> keys;
    /// Those of the keys whose value is an array or an object.
    std::vector<std::string> nested = {};
};

/// Says what kind of JSON the beginning of an entry is (4 KiB or more, cut anywhere), a byte order mark and a
/// JavaScript assignment before it left out.
[[nodiscard]] JsonRoot sniff_json(std::string_view head);

/// Where records are: for {"k": [..]} the elements of that inner array, for a root array its elements, for a bare
/// object the object itself.
struct JsonRecords {
    std::uint64_t count = 0;   ///< records handed out
    std::uint64_t broken = 0;  ///< records that could not be parsed, each reported to `broken_record`
    bool truncated = false;    ///< the entry ends in the middle
};

struct JsonVisitor {
    /// One record. `path` names the members that lead to its array: "" for a root array or bare object, "comments_v2",
    /// "event_responses_v2/events_joined". `index` counts all records of the entry from 0.
    std::function<void(std::string_view path, std::uint64_t index, JsonView record)> record;
    /// One record that could not be parsed.
    std::function<void(std::uint64_t index, std::string_view what)> broken_record;
    /// Whether a root object of several members is a wrapper around records and no record itself; may be empty.
    std::function<bool(const JsonRoot& root)> is_wrapper = {};
};

/// Streams an entry's records in batches of whole records (about 256 KiB), so that memory does not grow with the entry
/// and one broken record costs one record. Root shapes: an array; an object whose one member is an array (its elements
/// are the records), or an object of nothing but arrays of objects (so are theirs); any other object (one record: the
/// object, up to 16 MiB). Where `is_wrapper` says so, or where the object is too large to be seen whole (4 MiB), each
/// list in a root object of several members is read like the only one, and any other member is a record of its own,
/// `{key: value}`. Bytes that are no UTF-8 and lone surrogates become U+FFFD, NaN becomes null. Fails only when the
/// stream itself fails before the first record, or the content is no JSON at all (Corrupt, naming what it is).
[[nodiscard]] Result<JsonRecords> read_json_records(archive::EntryStream& stream, const JsonVisitor& visitor);

/// Parses one small text whole and hands its root to `visit`, with the same leniency.
[[nodiscard]] Result<void> read_json(std::string_view text, const std::function<void(JsonView)>& visit);

}  // namespace glasshouse::syntax
