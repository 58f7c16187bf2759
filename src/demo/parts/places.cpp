// Check-ins in their own file, some of which the timeline repeats, and places others tagged her in.

#include "demo/label_values.hpp"
#include "demo/parts.hpp"

namespace glasshouse::demo {
namespace {

using model::ItemKind;

std::string coordinates(const model::Position& position) {
    const auto print = [](double degrees) {
        std::string text = to_text(Json(degrees), Escaping::Utf8);
        text.pop_back();
        return text;
    };
    return "(" + print(position.latitude) + " , " + print(position.longitude) + ")";
}

Record check_in(const Scene& scene, bool is_repeated, Random& random) {
    LabelRecord record(scene.time);
    if (!scene.text.empty()) record.value("Message", scene.text);
    record.value("Location", scene.place->name);
    record.nested("Place tags", {{"Name", scene.place->name}, {"Coordinates", coordinates(*scene.place->position)}});
    record.link("URL", "https://www.facebook.com/check-ins/" + std::to_string(random.below(100'000)));
    return record.take(make_fbid(random), is_repeated ? std::nullopt : std::optional<ItemKind>(scene.kind));
}

}  // namespace

void add_places(const Story& story, Draft& draft) {
    Random random = story.random("places");
    std::vector<Record> check_ins;
    for (const Scene& scene : story.scenes_of(ItemKind::CheckIn)) {
        // The timeline repeats every second one (see posts.cpp).
        check_ins.push_back(check_in(scene, check_ins.size() % 2 == 1, random));
    }
    std::vector<Record> tags;
    for (const Scene& scene : story.scenes_of(ItemKind::Tag)) {
        tags.push_back(LabelRecord()
                           .moment("Visit time", scene.time)
                           .value("Place name", scene.place->name)
                           .value("Name of application used to tag this place", "Facebook for Android")
                           .take(make_fbid(random), scene.kind));
    }
    tags.push_back(LabelRecord()
                       .moment("Visit time", Story::moment(random))
                       .value("Place name", "The Long Table Café")
                       .value("Name of application used to tag this place", "Facebook for iPhone")
                       .take(make_fbid(random), ItemKind::Tag));
    const std::string folder = std::string(kActivity) + "posts/";
    draft.pages.push_back(make_page(folder + "check-ins", "Check-ins", "", std::move(check_ins)));
    draft.pages.push_back(
        make_page(folder + "places_you_have_been_tagged_in", "Places you have been tagged in", "", std::move(tags)));
}

}  // namespace glasshouse::demo
