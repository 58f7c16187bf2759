// Earlier profile pictures, relationships and other values. What changed stands in the platform's sentence alone.
// Tests: tests/platforms/facebook_kinds_profile_test.cpp.
#include "platforms/facebook/kinds/media_comments.hpp"
#include "platforms/facebook/kinds/post_parts.hpp"
#include "platforms/facebook/kinds/record_shape.hpp"
#include "platforms/facebook/localized_words.hpp"
#include "platforms/facebook/readers.hpp"

namespace glasshouse::platforms::facebook {
namespace {

using syntax::JsonView;

/// Which value the sentence speaks of. The owner's name is cut out first: it may hold such a word.
std::string_view changed_field(std::string sentence, const std::string& owner) {
    static const LocalizedWords words("data/platforms/facebook-profile-changes.tsv");
    if (const std::size_t at = sentence.find(owner); !owner.empty() && at != std::string::npos) {
        sentence.erase(at, owner.size());
    }
    return words.find_within(sentence);
}

void read_one(const JsonView& record, std::string_view, RecordContext& context) {
    PostParts parts = read_post_parts(record);
    if (parts.is_empty()) return book_nothing(record, context);
    model::Item item = context.new_item(model::ItemKind::ProfileHistory);
    item.field = changed_field(parts.title, context.account().name);
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
    for (const Media& media : parts.media) emit_media_comments(media.comments, {}, context);
}

}  // namespace

void read_profile_update(const JsonView& record, RecordContext& context) { read_each(record, context, read_one); }

}  // namespace glasshouse::platforms::facebook
