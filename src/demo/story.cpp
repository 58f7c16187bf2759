// What all parts of the demo's export share.

#include "demo/story.hpp"

#include "glasshouse/base/timestamp.hpp"

#include <array>

namespace glasshouse::demo {
namespace {

constexpr Date kFirstDay{2008, 3, 1};
constexpr Date kLastDay{2026, 10, 31};
constexpr std::array<std::string_view, 2> kWordColumns{"slot", "word"};
constexpr std::array<std::string_view, 3> kSentenceColumns{"lang", "genre", "sentence"};

/// One post in six is not in English.
bool wants_other_language(Random& random) { return random.one_in(6); }

}  // namespace

Story::Story(const Options& options, FillerCounts filler)
    : options_(options),
      filler_(filler),
      persona_(make_persona(options.seed)),
      scenes_(load_scenes(persona_, options.seed)),
      words_(load_rows("data/demo/words.tsv", kWordColumns)),
      sentences_(load_rows("data/demo/filler.tsv", kSentenceColumns)) {}

std::vector<Scene> Story::scenes_of(model::ItemKind kind) const {
    std::vector<Scene> found;
    for (const Scene& scene : scenes_) {
        if (scene.kind == kind && scene.state == model::ItemState::Live) found.push_back(scene);
    }
    return found;
}

std::string Story::sentence(std::string_view genre, Random& random) const {
    const bool in_english = !wants_other_language(random);
    std::vector<std::string> fitting;
    for (const auto& row : sentences_) {
        if ((row[0] == "en") == in_english && row[1] == genre) fitting.push_back(row[2]);
    }
    return fill_slots(random.pick(fitting), [&](std::string_view slot) { return random.pick(words(slot)); });
}

std::int64_t Story::moment(Random& random) {
    // Local evenings are the busiest. Hours end at 22, so that a day is the same day in UTC and in British time.
    static constexpr std::array<int, 24> kHours{7,  8,  8,  9,  12, 12, 13, 13, 15, 16, 17, 17,
                                                18, 18, 18, 19, 19, 19, 20, 20, 20, 21, 21, 21};
    const std::int64_t days = (to_seconds(kLastDay) - to_seconds(kFirstDay)) / 86400;
    const std::int64_t day = random.between(0, days);
    const std::int64_t hour = kHours[random.below(kHours.size())];
    return to_seconds(kFirstDay) + day * 86400 + hour * 3600 + random.between(0, 3599);
}

std::string media_number(Random& random) {
    return std::to_string(random.between(10'000'000'000'000'000, 99'999'999'999'999'999));
}

void note_media(Draft& draft, const std::vector<Medium>& media) {
    for (const Medium& medium : media) draft.media.push_back(medium.uri);
}

std::string upload_address(Random& random) {
    return (random.one_in(2) ? "203.0.113." : "198.51.100.") + std::to_string(random.between(1, 254));
}

std::string make_fbid(Random& random) {
    return std::to_string(random.between(1'000'000'000'000'000, 9'999'999'999'999'999));
}

}  // namespace glasshouse::demo
