// Earlier profile pictures, relationships and other values. What changed stands in the platform's sentence alone.
// Tests: tests/platforms/facebook_kinds_profile_test.cpp.
#include "platforms/facebook/kinds/post_parts.hpp"
#include "platforms/facebook/kinds/record_shape.hpp"
#include "platforms/facebook/readers.hpp"
#include "platforms/facebook/titles.hpp"

namespace glasshouse::platforms::facebook {
namespace {

using syntax::JsonView;

/// "changed-relationship" gives "relationship", as the rows of data/platforms/facebook-titles.tsv are named.
std::string_view changed_field(std::string_view means) {
    constexpr std::string_view kPrefix = "changed-";
    return means.starts_with(kPrefix) ? means.substr(kPrefix.size()) : std::string_view{};
}

void read_one(const JsonView& record, std::string_view, RecordContext& context) {
    PostParts parts = read_post_parts(record);
    if (parts.is_empty()) return book_nothing(record, context);
    model::Item item = context.new_item(model::ItemKind::ProfileHistory);
    if (!parts.title.empty()) {
        const TitleMeaning meaning = read_title(parts.title, context.account().name, context.account().language);
        item.field = changed_field(meaning.means);
        item.other_party = meaning.name;
    }
    Words words;
    words.add(std::move(parts.life_event));
    words.add(parts.words.take());
    item.text = words.take();
    item.time = parts.life_event_time ? parts.life_event_time : parts.time;
    item.title = std::move(parts.title);
    item.place = std::move(parts.place);
    item.people = std::move(parts.people);
    // The pictures are not attached: the album of profile pictures is where a visitor sees them.
    item.media_count = static_cast<std::uint32_t>(parts.media.size());
    for (const Media& media : parts.media) {
        item.upload_address_kept = item.upload_address_kept || media.upload_address_kept;
    }
    context.emit(std::move(item));
}

}  // namespace

void read_profile_update(const JsonView& record, RecordContext& context) { read_each(record, context, read_one); }

}  // namespace glasshouse::platforms::facebook
