#include "glasshouse/model/item.hpp"

namespace glasshouse::model {

std::string_view field_text(const Item& item, ItemField field) {
    switch (field) {
        case ItemField::Text: return item.text;
        case ItemField::Title: return item.title;
        case ItemField::Container: return item.container;
        case ItemField::Place: return item.place ? std::string_view(item.place->name) : std::string_view{};
        case ItemField::Link: return item.link;
        case ItemField::None: break;
    }
    return {};
}

}  // namespace glasshouse::model
