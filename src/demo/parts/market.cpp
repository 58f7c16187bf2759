// Buying, giving, voting, reviewing.

#include "demo/label_values.hpp"
#include "demo/parts.hpp"

namespace glasshouse::demo {
namespace {

using model::ItemKind;

Record listing(const Scene& scene, const std::string& seller) {
    Json json = Json::object().add("title", scene.container).add("price", "45").add("seller", seller);
    json.add("created_timestamp", scene.time).add("category", scene.field).add("marketplace", "Marketplace");
    json.add("location", Json::object().add("coordinate", Json::object()
                                                              .add("latitude", scene.place->position->latitude)
                                                              .add("longitude", scene.place->position->longitude)));
    json.add("description", scene.text);
    Card card{scene.container, {}, scene.time};
    card.rows.push_back({CardRow::Look::Pair, "Price", "45"});
    card.rows.push_back({CardRow::Look::Pair, "Category", scene.field});
    card.rows.push_back({CardRow::Look::Pair, "Description", scene.text});
    return {std::move(json), std::move(card), scene.kind};
}

Record fundraiser(const Scene& scene) {
    Json what = Json::object().add("title", scene.container).add("donated_amount", "20");
    Json group = Json::object().add("data", Json::array({Json::object().add("fundraiser", std::move(what))}));
    Card card{scene.container, {}, scene.time};
    card.rows.push_back({CardRow::Look::Pair, "Donated amount", "20"});
    return {Json::object().add("timestamp", scene.time).add("attachments", Json::array({std::move(group)})),
            std::move(card), scene.kind};
}

/// Question and chosen option stand in the scene's text, parted by "; ".
Record poll_vote(const Scene& scene, const std::string& owner) {
    const std::size_t mark = scene.text.find("; ");
    const std::string question = scene.text.substr(0, mark);
    const std::string answer = scene.text.substr(mark + 2);
    Json options = Json::array({Json::object().add("option", answer).add("voted", true)});
    Json poll = Json::object().add("question", question).add("options", std::move(options));
    Json group = Json::object().add("data", Json::array({Json::object().add("poll", std::move(poll))}));
    Card card{owner + " voted on " + scene.who + "'s poll.", {}, scene.time};
    card.rows.push_back({CardRow::Look::Text, {}, question});
    card.rows.push_back({CardRow::Look::Text, {}, answer});
    Json json = Json::object().add("timestamp", scene.time).add("attachments", Json::array({std::move(group)}));
    return {json.add("title", card.title), std::move(card), scene.kind};
}

Record review(const Scene& scene, Random& random) {
    return LabelRecord(scene.time)
        .value("Name", scene.container)
        .value("Message", scene.text)
        .value("Rating", "5")
        .take(make_fbid(random), scene.kind);
}

}  // namespace

void add_market(const Story& story, Draft& draft) {
    Random random = story.random("market");
    const std::string& owner = story.persona().name;
    std::vector<Record> listings;
    std::vector<Record> fundraisers;
    std::vector<Record> votes;
    std::vector<Record> reviews;
    for (const Scene& scene : story.scenes_of(ItemKind::Listing)) {
        if (scene.place) listings.push_back(listing(scene, owner));
    }
    for (const Scene& scene : story.scenes_of(ItemKind::Fundraiser)) fundraisers.push_back(fundraiser(scene));
    for (const Scene& scene : story.scenes_of(ItemKind::PollVote)) votes.push_back(poll_vote(scene, owner));
    for (const Scene& scene : story.scenes_of(ItemKind::Review)) reviews.push_back(review(scene, random));
    const std::string activity(kActivity);
    draft.pages.push_back(
        make_page(activity + "facebook_marketplace/items_sold", "Items sold", "items_selling_v2", std::move(listings)));
    draft.pages.push_back(make_page(activity + "fundraisers/fundraisers_donated_to", "Fundraisers donated to",
                                    "fundraisers_donated_to_v2", std::move(fundraisers)));
    draft.pages.push_back(
        make_page(activity + "polls/polls_you_voted_on", "Polls you voted on", "poll_votes_v2", std::move(votes)));
    draft.pages.push_back(make_page(activity + "other_activity/your_reviews", "Your reviews", "", std::move(reviews)));
}

}  // namespace glasshouse::demo
