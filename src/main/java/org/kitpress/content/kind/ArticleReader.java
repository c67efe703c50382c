package org.kitpress.content.kind;

import org.kitpress.content.fields.Fields;
import org.kitpress.model.Article;
import org.kitpress.model.Head;
import org.kitpress.model.Page;

final class ArticleReader implements KindReader {
    @Override
    public Page read(Head head, Fields fields) {
        return new Article(head);
    }
}
