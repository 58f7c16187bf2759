// Replies to events, invitations, and an event of her own.

#include "demo/parts.hpp"

#include <array>

namespace glasshouse::demo {
namespace {

using model::ItemKind;

const std::string kFolder = std::string(kActivity) + "events/";

struct Occasion {
    std::string name;
    std::int64_t start = 0;
    std::string answer;  ///< "going", "interested", "declined"
};

struct Answer {
    std::string_view word;
    std::string_view key;
};
constexpr std::array<Answer, 3> kAnswers{
    {{"going", "events_joined"}, {"interested", "events_interested"}, {"declined", "events_declined"}}};

Json event_json(const Occasion& occasion) {
    return Json::object()
        .add("name", occasion.name)
        .add("start_timestamp", occasion.start)
        .add("end_timestamp", occasion.start % 2 == 0 ? 0 : occasion.start + 7200);
}

Card event_card(const Occasion& occasion) {
    Card card{occasion.name, {}, occasion.start};
    if (!occasion.answer.empty()) card.rows.push_back({CardRow::Look::Text, {}, occasion.answer});
    return card;
}

std::vector<Occasion> occasions(const Story& story) {
    Random random = story.random("events");
    std::vector<Occasion> all;
    for (const Scene& scene : story.scenes_of(ItemKind::EventResponse)) {
        all.push_back({scene.container, scene.time, scene.field});
    }
    std::size_t number = 0;
    for (const std::string& name : story.words("event")) {
        for (int i = 0; i < 4; ++i) {
            all.push_back({name, Story::moment(random), std::string(kAnswers[number++ % kAnswers.size()].word)});
        }
    }
    return all;
}

Page responses(const Story& story) {
    Page page{kFolder + "your_event_responses", "Your event responses"};
    const std::vector<Occasion> all = occasions(story);
    Json groups = Json::object();
    for (const Answer& answer : kAnswers) {
        Json list = Json::array();
        for (const Occasion& occasion : all) {
            if (occasion.answer != answer.word) continue;
            list.push(event_json(occasion));
            page.cards.push_back(event_card(occasion));
            page.items.push_back(ItemKind::EventResponse);
        }
        groups.add(answer.key, std::move(list));
    }
    page.root = Json::object().add("event_responses_v2", std::move(groups));
    return page;
}

Record own_event(Random& random) {
    const Occasion occasion{"Bring a bun, take a bun", Story::moment(random), {}};
    const model::Place place{"The Long Table Café", model::Position{51.4033, -2.9166}};
    const std::string description = "No theme, no speeches, plenty of cinnamon.";
    Json json = event_json(occasion);
    json.add("description", description).add("create_timestamp", occasion.start - 86400 * 14);
    json.add("place", to_json(place));
    Card card = event_card(occasion);
    card.rows.push_back({CardRow::Look::Text, {}, description});
    card.rows.push_back({CardRow::Look::Text, {}, "Place: " + place.name});
    return {std::move(json), std::move(card), ItemKind::EventResponse};
}

}  // namespace

void add_events(const Story& story, Draft& draft) {
    Random random = story.random("other events");
    draft.pages.push_back(responses(story));
    std::vector<Record> invitations;
    for (int i = 0; i < 5; ++i) {
        const Occasion occasion{"Invited: open studio " + std::to_string(i + 1), Story::moment(random), {}};
        invitations.push_back({event_json(occasion), event_card(occasion), ItemKind::EventResponse});
    }
    draft.pages.push_back(
        make_page(kFolder + "event_invitations", "Event invitations", "events_invited_v2", std::move(invitations)));
    std::vector<Record> own;
    own.push_back(own_event(random));
    draft.pages.push_back(make_page(kFolder + "your_events", "Your events", "your_events_v2", std::move(own)));
}

}  // namespace glasshouse::demo
