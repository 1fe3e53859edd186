package dev.madang.event.api;

/** Where an event can be published. */
public enum Channel {
    URIDONGNETV,
    RINGOBIZ,
    GINITV,
    INSTAGRAM,
    NAVER_BLOG,
    KAKAO_CHANNEL,
    WEBHOOK
}
