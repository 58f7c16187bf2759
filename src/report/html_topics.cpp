// Bars per topic with their table, then each topic's items, the strongest first, cut where the page would get long.
#include "report/headline.hpp"
#include "report/html_sections.hpp"
#include "report/wording.hpp"

#include <algorithm>
#include <cmath>

namespace glasshouse::report {
namespace {

const Wording& wording() { return Wording::english(); }

std::string topic_id(model::Topic topic) { return "topic-" + std::string(model::to_id(topic)); }

// What stands out in a topic's bar: very private items, or for a board those of conduct 2 and 3.
std::uint64_t high_of(const assess::TopicSummary& topic, bool board) {
    return board ? topic.conduct[1] + topic.conduct[2] : topic.privacy[2];
}

void write_bars(HtmlWriter& page, const PageContext& context) {
    const bool board = context.options.redaction == Redaction::Board;
    std::uint64_t most = 1;
    for (const assess::TopicSummary& topic : context.shown.topics) most = std::max(most, topic.items);
    page.raw("<ul class=\"topicbars\">");
    for (const assess::TopicSummary& topic : context.shown.topics) {
        const std::uint64_t high = std::min(high_of(topic, board), topic.items);
        page.raw("<li>").open("a", {{"href", "#" + topic_id(topic.topic)}});
        page.element("span", {}, {model::row_of(topic.topic).label});
        page.raw("<span class=\"bar\" aria-hidden=\"true\">");
        page.element("i", {{"class", board ? "judged" : "high"}, {"style", "width:" + percent_of(high, most)}}, {""});
        page.element("i", {{"class", "rest"}, {"style", "width:" + percent_of(topic.items - high, most)}}, {""});
        page.raw("</span>").element("b", {}, {to_words(topic.items)}).close().raw("</li>");
    }
    page.raw("</ul>");
    if (board) return;
    page.raw("<p class=\"key\" aria-hidden=\"true\"><span><i class=\"rest\"></i>");
    page.text({wording().say("topics.key-rest")}).raw("</span><span><i class=\"high\"></i>");
    page.text({wording().say("topics.key-high")}).raw("</span></p>");
}

std::string range_words(assess::Range range) {
    return range.low == range.high ? to_words(range.low) : to_words(range.low) + "–" + to_words(range.high);
}

void write_table(HtmlWriter& page, const assess::Audit& audit) {
    page.raw("<details><summary>").text({wording().say("topics.table")});
    page.raw(
        "</summary><div class=\"scroll\" role=\"region\" tabindex=\"0\" "
        "aria-labelledby=\"h-topics\"><table><thead><tr>");
    for (const char* key : {"topics.column-topic", "topics.column-items", "topics.column-new", "topics.column-privacy",
                            "topics.column-conduct"}) {
        page.element("th", {{"scope", "col"}}, {wording().say(key)});
    }
    page.raw("</tr></thead><tbody>");
    for (const assess::TopicSummary& topic : audit.topics) {
        page.raw("<tr>").element("th", {{"scope", "row"}}, {model::row_of(topic.topic).label});
        for (const std::string& cell : {to_words(topic.items), range_words(topic.newly_visible),
                                        to_words(topic.privacy[2]), to_words(topic.conduct[1] + topic.conduct[2])}) {
            page.element("td", {}, {cell});
        }
        page.raw("</tr>");
    }
    page.raw("</tbody></table></div></details>");
}

void write_listed(HtmlWriter& page, const PageContext& context, const ListedItem& listed) {
    const ShownFinding& finding = listed.item.findings[listed.headline];
    page.raw("<li class=\"item\"><h4>").text({sentence_case(finding.say)}).raw("</h4>");
    write_evidence(page, listed.evidence);
    write_item_meta(page, listed.item, finding.topic);
    if (context.options.redaction != Redaction::Board) write_item_details(page, context, listed);
    page.raw("</li>\n");
}

void write_topic_numbers(HtmlWriter& page, const PageContext& context, const assess::TopicSummary& topic) {
    page.open("p", {{"class", "sub"}}).text({wording().say_count("topics.count", topic.items)});
    if (context.options.redaction != Redaction::Board) {
        const auto [low, high] = topic.newly_visible;
        page.text({", "}).text(
            {low == high ? wording().say("topics.new", {{"low", to_words(low)}})
                         : wording().say("topics.new-range", {{"low", to_words(low)}, {"high", to_words(high)}})});
    }
    page.raw(".");
    for (const lexicon::Quality& quality : context.shown.quality) {
        if (quality.topic != model::to_id(topic.topic) || quality.language != "en") continue;
        const std::string recall = std::to_string(std::lround(quality.recall * 10));
        const std::string precision = std::to_string(std::lround(quality.precision * 10));
        page.text({" " + wording().say("topics.recall", {{"recall", recall}, {"precision", precision}})});
    }
    page.close();
}

void write_topic(HtmlWriter& page, const PageContext& context, const assess::TopicSummary& topic,
                 const std::vector<ListedItem>& list) {
    page.open(
        "section",
        {{"class", "card topic"}, {"id", topic_id(topic.topic)}, {"aria-labelledby", "h-" + topic_id(topic.topic)}});
    page.element("h3", {{"id", "h-" + topic_id(topic.topic)}}, {model::row_of(topic.topic).label});
    write_topic_numbers(page, context, topic);
    page.raw("<ol class=\"items\">\n");
    for (const ListedItem& listed : list) write_listed(page, context, listed);
    page.raw("</ol>");
    if (list.size() < topic.items) {
        page.open("p", {{"class", "cut"}});
        page.text({wording().say("topics.cut", {{"shown", to_words(list.size())}, {"n", to_words(topic.items)}})});
        page.close();
    }
    page.close().new_line();
}

}  // namespace

void write_topics(HtmlWriter& page, const PageContext& context,
                  const std::map<model::Topic, std::vector<ListedItem>>& lists) {
    page.raw("<section id=\"topics\" aria-labelledby=\"h-topics\"><div class=\"card\">");
    page.element("h2", {{"id", "h-topics"}}, {wording().say("topics.title")});
    const bool empty = context.shown.topics.empty();
    page.open("p", {{"class", "sub"}}).text({wording().say(empty ? "topics.none" : "topics.sub")}).close();
    write_bars(page, context);
    if (!empty && context.options.redaction != Redaction::Board) write_table(page, context.shown);
    page.raw("</div>\n");
    for (const assess::TopicSummary& topic : context.shown.topics) {
        const auto list = lists.find(topic.topic);
        if (list != lists.end()) write_topic(page, context, topic, list->second);
    }
    page.raw("</section>\n");
}

}  // namespace glasshouse::report
