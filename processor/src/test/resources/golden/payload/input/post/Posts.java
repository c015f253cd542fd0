package post;

import dev.onevent.EventCatalog;

@EventCatalog("post/post.yaml")
interface Posts {}
