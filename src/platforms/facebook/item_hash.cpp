#include "platforms/facebook/item_hash.hpp"

#include "glasshouse/base/digest.hpp"

#include <string>
#include <type_traits>
#include <utility>

namespace glasshouse::platforms::facebook {

namespace {

// The hash only tells items of one run apart and never leaves it, so its key need not be secret.
constexpr DigestKey kKey{};

/// Collects fields in a buffer that keeps its memory from item to item.
class FieldBuffer {
public:
    explicit FieldBuffer(std::string_view domain) {
        bytes_.clear();
        add(domain);
    }

    FieldBuffer& add(std::string_view text) {
        add(static_cast<std::uint64_t>(text.size()));
        bytes_.append(text);
        return *this;
    }
    template <class Number>
    requires std::is_integral_v<Number> FieldBuffer& add(Number number) {
        const auto wide = static_cast<std::uint64_t>(number);
        for (unsigned shift = 0; shift < 64; shift += 8) bytes_.push_back(static_cast<char>(wide >> shift));
        return *this;
    }
    FieldBuffer& add(const std::optional<Timestamp>& time) {
        if (!time) return add(std::string_view("-"));
        return add(static_cast<std::uint64_t>(time->seconds)).add(static_cast<std::uint64_t>(time->zone_known));
    }
    FieldBuffer& add_place(const std::optional<model::Place>& place) {
        if (!place) return add(std::string_view());
        add(place->name);
        if (!place->position) return *this;
        return add(static_cast<std::int64_t>(place->position->latitude * 1e5))
            .add(static_cast<std::int64_t>(place->position->longitude * 1e5));
    }
    [[nodiscard]] std::uint64_t hash() const { return keyed_hash(kKey, bytes_); }

private:
    static thread_local std::string bytes_;
};

thread_local std::string FieldBuffer::bytes_;

std::string_view last_two_parts(std::string_view uri) {
    const std::size_t last = uri.rfind('/');
    if (last == std::string_view::npos || last == 0) return uri;
    const std::size_t before = uri.rfind('/', last - 1);
    return before == std::string_view::npos ? uri : uri.substr(before + 1);
}

}  // namespace

std::uint64_t media_hash(std::string_view uri) { return FieldBuffer("media").add(last_two_parts(uri)).hash(); }

std::uint64_t post_hash(const model::Item& item) {
    FieldBuffer fields("post");
    fields.add(item.time).add(item.text).add(item.link).add(item.url).add_place(item.place);
    // Posts without any words of their own differ only in what the platform says about them.
    if (item.text.empty() && item.link.empty() && item.url.empty()) fields.add(item.title);
    // Within a minute the same words may go to several groups and timelines.
    const bool is_exact = item.time && item.time->precision == TimePrecision::Second;
    if (!is_exact) fields.add(item.container).add(item.other_party);
    return fields.hash();
}

std::uint64_t comment_hash(const model::Item& item) {
    FieldBuffer fields("comment");
    fields.add(item.time).add(item.text).add(item.url);
    if (!item.time) fields.add(item.container).add(item.other_party).add(item.title);
    return fields.hash();
}

std::uint64_t moment_hash(std::string_view domain, const model::Item& item) {
    return FieldBuffer(domain).add(item.time).hash();
}

std::uint64_t visit_hash(const model::Item& item) {
    return FieldBuffer("visit").add(item.time).add(item.place ? item.place->name : std::string_view()).hash();
}

std::uint64_t name_hash(const model::Item& item) {
    return FieldBuffer("name").add(std::to_underlying(item.kind)).add(item.container).hash();
}

std::uint64_t whole_hash(const model::Item& item) {
    FieldBuffer fields("whole");
    fields.add(std::to_underlying(item.kind)).add(std::to_underlying(item.author)).add(item.time);
    fields.add(item.text).add(item.container).add(item.link).add(item.url).add(item.other_party).add(item.field);
    fields.add_place(item.place).add(item.count).add(std::to_underlying(item.state));
    for (const std::string& name : item.people) fields.add(name);
    return fields.hash();
}

std::uint64_t words_hash(model::ItemKind kind, std::string_view words) {
    return FieldBuffer("words").add(std::to_underlying(kind)).add(words).hash();
}

std::uint64_t joined_hash(std::uint64_t first, std::span<const std::uint64_t> others) {
    FieldBuffer fields("joined");
    fields.add(first);
    for (const std::uint64_t other : others) fields.add(other);
    return fields.hash();
}

}  // namespace glasshouse::platforms::facebook
