package dev.madang.distribution.api;

/** The channels an event can be posted to. */
public enum ChannelCode {
    URIDONGNETV,
    RINGOBIZ,
    GINITV,
    INSTAGRAM,
    NAVER_BLOG,
    KAKAO_CHANNEL,
    WEBHOOK
}
